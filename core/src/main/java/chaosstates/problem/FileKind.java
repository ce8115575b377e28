package chaosstates.problem;

/** Problems of a file, whatever it is about. */
public enum FileKind implements Kind {
    JSON_SYNTAX(
            "The file is not JSON.",
            "Nothing can be understood past this place, so only the first such mistake is"
                    + " reported.",
            "Follow the hint. YAML is kinder to writers: it has comments, and needs no commas."),
    YAML_SYNTAX(
            "The file is not YAML 1.1.",
            "Experiments are read as PyYAML reads them, since that is what the Chaos Toolkit "
                    + "uses.",
            "Check the indentation (blanks, no tabs), and put text with special characters in "
                    + "quotes."),
    EMPTY_FILE(
            "There is nothing in the file.",
            "Comments alone make no experiment.",
            "Write `title`, `description` and `method`, or check that the right file was named."),
    FILE_TYPE(
            "The name ends in neither `.json`, `.yaml` nor `.yml`.",
            "The end of the name decides the format, in lower case, as in the Chaos Toolkit.",
            "Rename the file."),
    BYTE_ORDER_MARK(
            "The file begins with an invisible character that some editors write.",
            "Chaos States skips the mark, but the Chaos Toolkit refuses JSON that has one.",
            "Save the file as UTF-8 without a byte order mark."),
    TOO_LARGE(
            "The document is too large, too deep, or holds a number that is too long.",
            "A few lines with aliases can stand for a billion values. The limits are far beyond"
                    + " any experiment that a person writes.",
            "Look for a generated part, or for aliases of aliases."),
    NOT_A_NUMBER(
            "`NaN`, `Infinity`, or a number beyond what a double can hold.",
            "Python reads these and writes them into its journal, but they are not JSON, and "
                    + "Step Functions refuses them.",
            "Write a finite number."),
    DUPLICATE_KEY(
            "An object has the same key twice.",
            "The last one counts, and the first is lost without a word.",
            "Remove one of the two."),
    KEY_NOT_TEXT(
            "A YAML key that is not text, such as `on`, `yes` or `8080`.",
            "In YAML 1.1 `on` is a boolean. Here such a key becomes text, as JSON writes its"
                    + " value; in Python it stays a boolean or a number.",
            "Put the key in quotes."),
    UNSAFE_TAG(
            "A YAML tag asks for an object of a programming language, or for a value that JSON"
                    + " does not have.",
            "Such tags can run code while a file is read. The safe loader of PyYAML refuses "
                    + "them too.",
            "Remove the tag. A lone `=` has such a tag without saying so: put it in quotes."),
    SEVERAL_DOCUMENTS(
            "A YAML file holds more than one document.",
            "One file is one experiment.",
            "Make a file of each document."),
    RECURSIVE_ALIAS(
            "A YAML value contains itself.",
            "Such a value has no end, and no JSON.",
            "Write the inner value out.");

    private final Words words;

    FileKind(String what, String why, String mend) {
        this.words = new Words(what, why, mend);
    }

    @Override
    public Words words() {
        return words;
    }
}
