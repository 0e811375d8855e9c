package nl.kompas.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever bytes are sent, in whatever numbers, they are read or refused. */
class RandomBytesTest {

    @Test
    void thousandsOfFaultsAreAllSaid() {
        StringBuilder findings = new StringBuilder("\"x\": 1");
        String[] pointers = new String[5_000];
        for (int i = 0; i < pointers.length; i++) {
            findings.append(", \"x").append(i).append("\": ").append(i);
            pointers[i] = "/findings/x" + i;
        }
        PortCaseReading.refused(PortCaseReading.finding(findings.toString()).replace("\"x\": 1, ", ""), pointers);
    }

    @Test
    void bytesAtRandomAreRefused() {
        Random random = new Random(20240801);
        for (int i = 0; i < 2_000; i++) {
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            PortCaseReading.refused(bytes, "");
        }
    }

    @Test
    void aCaseWithAByteChangedIsReadOrRefused() {
        Random random = new Random(20240802);
        String sound = PortCaseReading.finding(
                "\"open\": {\"value\": true, \"note\": \"n\"}, \"ships\": 12.5e0, \"cargo\": [\"oil\"]");
        int read = 0;
        for (int i = 0; i < 5_000; i++) {
            byte[] bytes = sound.getBytes(UTF_8);
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            read += PortCaseReading.read(bytes) instanceof CaseReading.Accepted ? 1 : 0;
        }
        assertTrue(read > 0 && read < 5_000, "some are sound, and most are not");
    }
}
