package nl.kompas;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** A class extends nothing of our own. */
final class OnlyObjectAbove extends ArchCondition<JavaClass> {

    OnlyObjectAbove() {
        super("extend no class of our own");
    }

    @Override
    public void check(JavaClass item, ConditionEvents events) {
        boolean ours = item.getRawSuperclass()
                .map(above -> above.getPackageName().startsWith("nl.kompas") && !item.isEnum())
                .orElse(false);
        boolean constantOfEnum = item.getRawSuperclass().map(JavaClass::isEnum).orElse(false);
        events.add(new SimpleConditionEvent(
                item, !ours || constantOfEnum, item.getName() + " extends " + item.getRawSuperclass()));
    }
}
