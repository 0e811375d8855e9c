package nl.kompas;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The packages depend one way, and each knows only the libraries that it is there for. */
@AnalyzeClasses(packages = "nl.kompas", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule packagesDependOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("policy")
            .definedBy("nl.kompas.policy..")
            .layer("rule")
            .definedBy("nl.kompas.rule..")
            .layer("drl")
            .definedBy("nl.kompas.drl..")
            .layer("text")
            .definedBy("nl.kompas.text..")
            .layer("cases")
            .definedBy("nl.kompas.cases..")
            .layer("engine")
            .definedBy("nl.kompas.engine..")
            .layer("analysis")
            .definedBy("nl.kompas.analysis..")
            .layer("answer")
            .definedBy("nl.kompas.answer..")
            .layer("edition")
            .definedBy("nl.kompas.edition..")
            .layer("recorded")
            .definedBy("nl.kompas.recorded..")
            .layer("bulk")
            .definedBy("nl.kompas.bulk..")
            .layer("storage")
            .definedBy("nl.kompas.storage..")
            .layer("publishing")
            .definedBy("nl.kompas.publishing..")
            .layer("replay")
            .definedBy("nl.kompas.replay..")
            .layer("decisions")
            .definedBy("nl.kompas.decisions..")
            .layer("access")
            .definedBy("nl.kompas.access..")
            .layer("cli")
            .definedBy("nl.kompas.cli..")
            .layer("http")
            .definedBy("nl.kompas.http..")
            .layer("app")
            .definedBy("nl.kompas.app..")
            .whereLayer("policy")
            .mayNotAccessAnyLayer()
            .whereLayer("rule")
            .mayOnlyAccessLayers("policy")
            .whereLayer("drl")
            .mayOnlyAccessLayers("policy", "rule")
            .whereLayer("text")
            .mayOnlyAccessLayers("policy", "rule")
            .whereLayer("cases")
            .mayOnlyAccessLayers("policy")
            .whereLayer("engine")
            .mayOnlyAccessLayers("policy", "rule", "cases")
            .whereLayer("analysis")
            .mayOnlyAccessLayers("policy", "rule", "cases")
            .whereLayer("answer")
            .mayOnlyAccessLayers("policy", "rule", "cases", "engine", "analysis")
            .whereLayer("edition")
            .mayOnlyAccessLayers("policy", "rule", "drl", "cases", "analysis", "answer")
            .whereLayer("recorded")
            .mayOnlyAccessLayers("policy", "rule", "drl", "cases", "analysis", "answer", "edition")
            .whereLayer("bulk")
            .mayOnlyAccessLayers("cases", "answer")
            .whereLayer("storage")
            .mayNotAccessAnyLayer()
            .whereLayer("publishing")
            .mayOnlyAccessLayers("policy", "cases", "answer", "edition", "recorded", "storage")
            .whereLayer("replay")
            .mayOnlyAccessLayers("policy", "rule", "cases", "answer", "edition", "recorded", "bulk", "publishing")
            .whereLayer("decisions")
            .mayOnlyAccessLayers("policy", "cases", "answer", "edition", "recorded", "publishing", "storage", "replay")
            .whereLayer("access")
            .mayOnlyAccessLayers("edition")
            .whereLayer("cli")
            .mayOnlyBeAccessedByLayers("app")
            .whereLayer("http")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("app")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule noPackagesWaitForEachOther =
            slices().matching("nl.kompas.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule droolsIsKnownWhereRulesAreReadAndEvaluated = noClasses()
            .that()
            .resideOutsideOfPackage("nl.kompas.drl..")
            .and()
            .doNotHaveFullyQualifiedName("nl.kompas.engine.AlphaNetwork")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..");

    @ArchTest
    static final ArchRule theWebIsKnownAtTheEdge = noClasses()
            .that()
            .resideOutsideOfPackages("nl.kompas.http..", "nl.kompas.app..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "io.quarkus..", "io.vertx..", "io.quarkiverse..");

    @ArchTest
    static final ArchRule namesSayWhatTheyAre = noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Common)")
            .orShould()
            .resideInAnyPackage("..util..", "..helper..", "..common..");

    @ArchTest
    static final ArchRule nothingIsSet =
            methods().should().haveNameNotMatching("set[A-Z].*").because("data is made whole and does not change");

    @ArchTest
    static final ArchRule nothingIsInheritedForReuse = classes()
            .that()
            .areNotRecords()
            .and()
            .areNotEnums()
            .and()
            .areNotInterfaces()
            .and()
            .areNotAssignableTo(Throwable.class)
            .and()
            .areNotAnonymousClasses()
            .should(new OnlyObjectAbove());
}
