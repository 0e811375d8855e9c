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
            .layer("profile")
            .definedBy("nl.kompas.profile..")
            .layer("cases")
            .definedBy("nl.kompas.cases..")
            .layer("evaluation")
            .definedBy("nl.kompas.evaluation..")
            .layer("relevance")
            .definedBy("nl.kompas.relevance..")
            .layer("answer")
            .definedBy("nl.kompas.answer..")
            .layer("catalogue")
            .definedBy("nl.kompas.catalogue..")
            .layer("bulk")
            .definedBy("nl.kompas.bulk..")
            .layer("activation")
            .definedBy("nl.kompas.activation..")
            .layer("replay")
            .definedBy("nl.kompas.replay..")
            .layer("coverage")
            .definedBy("nl.kompas.coverage..")
            .layer("access")
            .definedBy("nl.kompas.access..")
            .layer("storage")
            .definedBy("nl.kompas.storage..")
            .layer("decisions")
            .definedBy("nl.kompas.decisions..")
            .layer("review")
            .definedBy("nl.kompas.review..")
            .layer("wording")
            .definedBy("nl.kompas.wording..")
            .layer("cli")
            .definedBy("nl.kompas.cli..")
            .layer("api")
            .definedBy("nl.kompas.api..")
            .layer("root")
            .definedBy("nl.kompas")
            .whereLayer("policy")
            .mayNotAccessAnyLayer()
            .whereLayer("rule")
            .mayOnlyAccessLayers("policy")
            .whereLayer("profile")
            .mayOnlyAccessLayers("policy", "rule")
            .whereLayer("cases")
            .mayOnlyAccessLayers("policy")
            .whereLayer("evaluation")
            .mayOnlyAccessLayers("policy", "rule", "cases")
            .whereLayer("relevance")
            .mayOnlyAccessLayers("policy", "rule", "cases")
            .whereLayer("answer")
            .mayOnlyAccessLayers("policy", "rule", "cases", "evaluation", "relevance")
            .whereLayer("catalogue")
            .mayOnlyAccessLayers("policy", "rule", "profile", "cases", "relevance", "answer")
            .whereLayer("bulk")
            .mayOnlyAccessLayers("cases", "answer")
            .whereLayer("activation")
            .mayOnlyAccessLayers("policy", "cases", "answer", "catalogue", "storage")
            .whereLayer("decisions")
            .mayOnlyAccessLayers("policy", "cases", "answer", "catalogue", "activation", "storage", "replay")
            .whereLayer("storage")
            .mayNotAccessAnyLayer()
            .whereLayer("replay")
            .mayOnlyAccessLayers("policy", "rule", "cases", "answer", "catalogue", "activation")
            .whereLayer("coverage")
            .mayOnlyAccessLayers("policy", "rule", "profile", "cases", "relevance", "answer", "catalogue")
            .whereLayer("access")
            .mayOnlyAccessLayers("catalogue")
            .whereLayer("review")
            .mayOnlyAccessLayers("policy", "rule", "relevance")
            .whereLayer("wording")
            .mayOnlyAccessLayers("policy", "rule")
            .whereLayer("cli")
            .mayOnlyBeAccessedByLayers("root")
            .whereLayer("api")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("root")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule noPackagesWaitForEachOther =
            slices().matching("nl.kompas.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule droolsIsKnownWhereRulesAreReadAndEvaluated = noClasses()
            .that()
            .resideOutsideOfPackages("nl.kompas.profile..", "nl.kompas.evaluation..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..");

    @ArchTest
    static final ArchRule theWebIsKnownAtTheEdge = noClasses()
            .that()
            .resideOutsideOfPackages("nl.kompas.api..", "nl.kompas")
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
    static final ArchRule nothingIsSet = methods()
            .that()
            .areDeclaredInClassesThat()
            .areNotAssignableTo(org.drools.core.reteoo.Sink.class)
            .should()
            .haveNameNotMatching("set[A-Z].*")
            .because("data is made whole and does not change");

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
