package chaosstates.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chaosstates.json.PagedList.Page;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A list in pages is like any other, and unpacks no page more often than it has to. */
class PagedListTest {

    private int unpacked;

    private Page<Integer> page(int from, int to) {
        return new Page<>(
                to - from,
                () -> {
                    unpacked++;
                    return IntStream.range(from, to).boxed().toList();
                });
    }

    private final PagedList<Integer> list =
            new PagedList<>(List.of(page(0, 3), page(3, 3), page(3, 10)));

    @Test
    void isLikeAnyOther() {
        List<Integer> plain = IntStream.range(0, 10).boxed().toList();
        assertThat(list).isEqualTo(plain).hasSize(10);
        assertThat(list.reversed().stream().toList()).isEqualTo(plain.reversed());
        assertThat(list.stream().skip(2).limit(3)).containsExactly(2, 3, 4);
        assertThat(list.getFirst()).isZero();
        assertThat(list.getLast()).isEqualTo(9);
        assertThatThrownBy(() -> list.get(10)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void isCopiedByNobodyWhoKeepsIt() {
        assertThat(PagedList.keep(list)).isSameAs(list);
        assertThat(PagedList.keep(List.of(1))).containsExactly(1);
        assertThat(unpacked).isZero();
    }

    @Test
    void unpacksEachPageOnce() {
        list.stream().forEach(item -> {});
        assertThat(unpacked).isEqualTo(3);
        list.reversed().stream().forEach(item -> {});
        assertThat(unpacked).isEqualTo(3 + 2);
    }
}
