package id.lokmin.engine.indicator;

import id.lokmin.engine.figure.Element;
import id.lokmin.engine.indicator.Formula.Bar;
import id.lokmin.engine.indicator.Formula.Term;
import id.lokmin.engine.place.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads formula text, left to right, one token ahead.
 *
 * <pre>
 *   formula = [ sum | places ]
 *   sum     = [ "-" ] term { ( "+" | "-" ) term }
 *   term    = [ number "*" ] element | element [ ( "*" | "/" ) number ]
 *   places  = "places" "(" level [ "," indicator [ ( ">=" | "<=" ) number ] ] ")"
 * </pre>
 */
final class FormulaParser {

    private static final Pattern ELEMENT = Pattern.compile(Element.WRITTEN);
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");
    private static final Pattern LEVEL = Pattern.compile("[a-zA-Z]+");
    private static final Pattern INDICATOR =
            Pattern.compile("[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)+");

    private final String text;
    private int at;

    FormulaParser(String text) {
        this.text = text;
    }

    Formula read() {
        skipBlanks();
        if (at == text.length()) {
            return new Formula.Nothing();
        }
        Formula formula = accept("places") ? places() : sum();
        if (at < text.length()) {
            throw expected(formula instanceof Formula.Linear ? "'+', '-' or the end" : "the end");
        }
        return formula;
    }

    private Formula sum() {
        List<Term> terms = new ArrayList<>();
        terms.add(term(accept("-") ? -1 : 1));
        while (true) {
            if (accept("+")) {
                terms.add(term(1));
            } else if (accept("-")) {
                terms.add(term(-1));
            } else {
                return new Formula.Linear(terms);
            }
        }
    }

    private Term term(int sign) {
        if (at < text.length() && Character.isDigit(text.charAt(at))) {
            double factor = number();
            if (!accept("*")) {
                throw expected("'*' and an element (a bare number counts nothing)");
            }
            return new Term(take(ELEMENT, "an element such as kia.k1"), sign * factor);
        }
        String element = take(ELEMENT, "an element such as kia.k1, a number or places(…)");
        if (accept("*")) {
            return new Term(element, sign * number());
        }
        if (accept("/")) {
            int start = at;
            double divisor = number();
            if (divisor == 0) {
                at = start;
                throw expected("a number other than 0");
            }
            return new Term(element, sign / divisor);
        }
        return new Term(element, sign);
    }

    private Formula places() {
        require("(");
        Level level = level();
        if (accept(")")) {
            return new Formula.PlacesAt(level);
        }
        require(",", "',' or ')'");
        String indicator = take(INDICATOR, "an indicator such as IMU-12");
        Bar bar = new Bar.ItsTarget();
        if (accept(">=")) {
            bar = new Bar.AtLeast(number());
        } else if (accept("<=")) {
            bar = new Bar.AtMost(number());
        }
        require(")", bar instanceof Bar.ItsTarget ? "'>=', '<=' or ')'" : "')'");
        return new Formula.PlacesReaching(level, indicator, bar);
    }

    private Level level() {
        int start = at;
        String code = take(LEVEL, "a level such as rw or desa");
        for (Level level : Level.values()) {
            if (level.code().equals(code.toLowerCase(Locale.ROOT))) {
                return level;
            }
        }
        at = start;
        throw expected("a level such as rw, desa, posyandu or puskesmas");
    }

    private double number() {
        return Double.parseDouble(take(NUMBER, "a number such as 80 or 0.2"));
    }

    private String take(Pattern pattern, String expectation) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            throw expected(expectation);
        }
        at = matcher.end();
        skipBlanks();
        return matcher.group();
    }

    private void require(String token) {
        require(token, "'" + token + "'");
    }

    private void require(String token, String expectation) {
        if (!accept(token)) {
            throw expected(expectation);
        }
    }

    private boolean accept(String token) {
        if (!text.startsWith(token, at)) {
            return false;
        }
        at += token.length();
        skipBlanks();
        return true;
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private UnreadableFormula expected(String expectation) {
        return new UnreadableFormula(text, at, expectation);
    }
}
