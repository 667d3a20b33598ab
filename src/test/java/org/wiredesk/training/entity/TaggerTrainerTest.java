package org.wiredesk.training.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiredesk.article.EntityType;
import org.wiredesk.text.entity.Sequences;
import org.wiredesk.text.entity.tagger.NameSpan;
import org.wiredesk.text.entity.tagger.NameTagger;
import org.wiredesk.text.entity.tagger.TokenSequence;

class TaggerTrainerTest {
    @Test
    void learnsWhatStandsAroundNames() throws IOException {
        NameTagger tagger = NameTagger.read(new ByteArrayInputStream(model()));

        TokenSequence sentence =
                Sequences.of("Hier on a vu monsieur Zorbak à Plimouc.", "fr").get(0);
        List<NameSpan> names = tagger.tag(sentence);

        assertThat(names).extracting(NameSpan::type).containsExactly(EntityType.PER, EntityType.LOC);
        assertThat(names).extracting(NameSpan::first).containsExactly(5, 7);
        assertThat(names).allSatisfy(name -> assertThat(name.probability()).isBetween(0.5, 1.0));
    }

    @Test
    void givesTheSameBytesAgain() throws IOException {
        assertThat(model()).isEqualTo(model());
    }

    private static byte[] model() throws IOException {
        List<String> people = List.of("Wombrek", "Tarlunic", "Ferdoul", "Mokzan", "Bilvert", "Sarvondo");
        List<String> places = List.of("Gormac", "Velprie", "Trondou", "Nasbilec", "Courvane", "Ulmotte");
        TaggerTrainer trainer = new TaggerTrainer("fr", TrainingSettings.standard());
        int number = 2;
        List<String> lines = new ArrayList<>();
        for (String person : people) {
            for (String place : places) {
                lines.add("On dit que monsieur [PER " + person + "] vit à [LOC " + place + "].");
                lines.add("La pluie tombe sur le marché, dit monsieur [PER " + person + "] à midi.");
            }
        }
        for (String line : lines) {
            trainer.add(BracketReader.parse(line, "fr"), 1f, number++);
        }
        return trainer.train();
    }
}
