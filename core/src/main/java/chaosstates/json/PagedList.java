package chaosstates.json;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * List that is unpacked page by page whenever it is read, since its items together may be more than
 * there is memory. Whoever goes through it in order unpacks each page once.
 */
public final class PagedList<E> extends AbstractList<E> {

    /**
     * Part of the list.
     *
     * @param size how many items it has
     * @param items unpacks them
     */
    public record Page<E>(int size, Supplier<List<E>> items) {}

    /** Page that was unpacked last. */
    private record Open<E>(int page, List<E> items) {}

    private final List<Page<E>> pages;
    private final int size;
    private Open<E> open = new Open<>(-1, List.of());

    public PagedList(List<Page<E>> pages) {
        this.pages = List.copyOf(pages);
        this.size = this.pages.stream().mapToInt(Page::size).sum();
    }

    /** Returns a list that can't change: a copy, unless it is in pages already. */
    public static <E> List<E> keep(List<E> items) {
        return items instanceof PagedList<E> ? items : List.copyOf(items);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Iterator<E> iterator() {
        return pages.stream().flatMap(page -> page.items().get().stream()).iterator();
    }

    @Override
    public E get(int index) {
        Objects.checkIndex(index, size);
        int rest = index;
        int page = 0;
        while (rest >= pages.get(page).size()) {
            rest -= pages.get(page).size();
            page++;
        }
        return items(page).get(rest);
    }

    private List<E> items(int page) {
        Open<E> known = open;
        if (known.page() == page) {
            return known.items();
        }
        Open<E> next = new Open<>(page, pages.get(page).items().get());
        open = next;
        return next.items();
    }
}
