package nl.kompas.decisions;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Queue;
import nl.kompas.replay.Baseline;
import nl.kompas.replay.CaseSource;
import nl.kompas.replay.RecordedDecisions;

/** Decisions that were kept, as cases to replay. */
public final class DecisionCases implements RecordedDecisions {

    private static final int PAGE_SIZE = 200;

    private final DecisionArchive archive;

    /** The decisions of that archive. */
    public DecisionCases(DecisionArchive archive) {
        this.archive = archive;
    }

    @Override
    public CaseSource matching(Filter filter) {
        return new Pages(new DecisionFilter(
                filter.policy(), filter.edition(), filter.reference(), filter.level(), filter.from(), filter.to()));
    }

    /** Decisions, the latest first, a page in memory. */
    private final class Pages implements CaseSource {

        private final DecisionFilter filter;
        private final Queue<Decision.Whole> page = new ArrayDeque<>();
        private Optional<DecisionId> last = Optional.empty();
        private boolean more = true;

        Pages(DecisionFilter filter) {
            this.filter = filter;
        }

        @Override
        public OptionalLong size() {
            return OptionalLong.empty();
        }

        @Override
        public Optional<Item> next() {
            if (page.isEmpty() && more) {
                DecisionArchive.Page next = archive.page(filter, last, PAGE_SIZE);
                page.addAll(next.decisions());
                last = next.next();
                more = last.isPresent();
            }
            return Optional.ofNullable(page.poll()).map(Pages::item);
        }

        private static Item item(Decision.Whole whole) {
            ObjectNode request = whole.request().deepCopy();
            request.put("referenceDate", whole.decision().summary().referenceDate());
            return new Item(
                    whole.decision().id().toString(),
                    PersonalData.bytes(request),
                    new Baseline.Kept(PersonalData.tree(whole.answer())));
        }

        @Override
        public void close() {
            page.clear();
            more = false;
        }
    }
}
