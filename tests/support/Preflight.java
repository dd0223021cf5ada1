import org.apache.pdfbox.preflight.PreflightDocument;
import org.apache.pdfbox.preflight.ValidationResult;
import org.apache.pdfbox.preflight.exception.SyntaxValidationException;
import org.apache.pdfbox.preflight.parser.PreflightParser;

/** Checks files against PDF/A-1b; prints a line for each file and one for each fault. */
public class Preflight {
    public static void main(String[] files) throws Exception {
        for (String file : files) {
            ValidationResult result = check(file);
            System.out.println(file + (result.isValid() ? " VALID" : " INVALID"));
            for (ValidationResult.ValidationError fault : result.getErrorsList()) {
                System.out.println("  " + fault.getErrorCode() + " " + fault.getDetails());
            }
        }
    }

    private static ValidationResult check(String file) throws Exception {
        PreflightParser parser = new PreflightParser(file);
        try {
            parser.parse();
        } catch (SyntaxValidationException broken) {
            return broken.getResult();
        }
        try (PreflightDocument document = parser.getPreflightDocument()) {
            document.validate();
            return document.getResult();
        }
    }
}
