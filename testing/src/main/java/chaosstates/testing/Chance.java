package chaosstates.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Values drawn by chance. Limits and oddities come up far more often than they would if all values
 * were equally likely.
 */
public record Chance(RandomGenerator random) {

    private static final List<Long> ODD_NUMBERS =
            List.of(
                    0L,
                    1L,
                    -1L,
                    (long) Integer.MAX_VALUE,
                    (long) Integer.MIN_VALUE,
                    1L << 53,
                    Long.MAX_VALUE,
                    Long.MIN_VALUE);

    private static final List<Double> ODD_FRACTIONS =
            List.of(0.0, -0.0, 1.0, 0.1, -1.5, 1e16, Double.MIN_VALUE, Double.MAX_VALUE);

    private static final String ODD_CHARACTERS =
            "\u0000\t\n\r\u001b\"'\\${}[]<>&%\u0085\u00e9\u2028\u202e\ufeff\uffff\ud83d\ude00";

    /** Draws the same values for the same two numbers. */
    public static Chance of(long seed, long index) {
        return new Chance(
                RandomGeneratorFactory.of("L64X128MixRandom").create(seed * 1_000_003 + index));
    }

    /** Holds so often in a hundred. */
    public boolean percent(int percent) {
        return random.nextInt(100) < percent;
    }

    /** Draws a number; both bounds are possible. */
    public int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** Draws one of a list. */
    public <T> T of(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** Draws one of a list, in which some are likelier than others. */
    public <T> T of(List<T> list, ToIntFunction<T> weight) {
        int left = random.nextInt(list.stream().mapToInt(weight).sum());
        for (T item : list) {
            left -= weight.applyAsInt(item);
            if (left < 0) {
                return item;
            }
        }
        throw new IllegalArgumentException("weights below zero");
    }

    /** Draws up to so many items. */
    public <T> List<T> list(int longest, Supplier<T> item) {
        List<T> list = new ArrayList<>();
        for (int left = between(0, longest); left > 0; left--) {
            list.add(item.get());
        }
        return list;
    }

    /** Draws any whole number, of any length. */
    public long whole() {
        return percent(20) ? of(ODD_NUMBERS) : random.nextLong() >> random.nextInt(64);
    }

    /** Draws any finite number. */
    public double fraction() {
        if (percent(20)) {
            return of(ODD_FRACTIONS);
        }
        double any = Double.longBitsToDouble(random.nextLong());
        return percent(50) || !Double.isFinite(any) ? random.nextDouble(-1000, 1000) : any;
    }

    /** Draws a text of up to so many characters of any kind, halves of surrogate pairs included. */
    public String text(int longest) {
        int length = between(0, between(0, longest));
        StringBuilder text = new StringBuilder();
        for (int left = length; left > 0; left--) {
            text.append(character());
        }
        return text.toString();
    }

    /** Draws a text of up to so many of these characters. */
    public String text(int longest, String characters) {
        StringBuilder text = new StringBuilder();
        for (int left = between(0, longest); left > 0; left--) {
            text.append(characters.charAt(random.nextInt(characters.length())));
        }
        return text.toString();
    }

    private char character() {
        return switch (random.nextInt(4)) {
            case 0 -> ODD_CHARACTERS.charAt(random.nextInt(ODD_CHARACTERS.length()));
            case 1 -> (char) random.nextInt(Character.MAX_VALUE + 1);
            default -> (char) between(' ', '~');
        };
    }
}
