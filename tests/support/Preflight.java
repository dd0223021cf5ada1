import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.preflight.PreflightDocument;
import org.apache.pdfbox.preflight.ValidationResult;
import org.apache.pdfbox.preflight.exception.SyntaxValidationException;
import org.apache.pdfbox.preflight.parser.PreflightParser;

/**
 * Asks PDFBox whether files are lawful PDF/A-1b. Writes one line for each file, VALID or INVALID with its path, and
 * below it each kind of finding with its number. Ends with 0 when every file is valid, otherwise with 1.
 */
public final class Preflight {
    public static void main(String[] paths) throws IOException {
        boolean allValid = true;
        for (String path : paths) {
            ValidationResult result = validate(path);
            report(path, result);
            allValid &= result.isValid();
        }
        System.exit(allValid ? 0 : 1);
    }

    private static ValidationResult validate(String path) throws IOException {
        try {
            PreflightParser parser = new PreflightParser(path);
            parser.parse();
            try (PreflightDocument document = parser.getPreflightDocument()) {
                document.validate();
                return document.getResult();
            }
        } catch (SyntaxValidationException broken) {
            return broken.getResult();
        }
    }

    private static void report(String path, ValidationResult result) {
        System.out.println((result.isValid() ? "VALID " : "INVALID ") + path);
        Map<String, Integer> findings = new TreeMap<>();
        for (ValidationResult.ValidationError error : result.getErrorsList()) {
            findings.merge(error.getErrorCode() + " " + error.getDetails(), 1, Integer::sum);
        }
        findings.forEach((finding, times) -> System.out.println("  " + times + " times " + finding));
    }
}
