using Lajur.Registry.Cases;
using Lajur.Registry.Forms;

namespace Lajur.Registry.Tests.Forms;

public sealed class FormReviewTests
{
    [Fact]
    public void Answers_are_shown_as_people_say_them()
    {
        var form = Drawn.Form(
            """{ "type": "textfield", "key": "nik", "label": "NIK", "lajur": { "type": "nik" } }""",
            """{ "type": "datetime", "key": "lahir", "label": "Lahir" }""",
            """{ "type": "datetime", "key": "janji", "label": "Janji", "subtype": "datetime" }""",
            """{ "type": "number", "key": "jumlah", "label": "Jumlah", "decimalDigits": 2 }""",
            """{ "type": "checklist", "key": "hari", "label": "Hari", "values": [ { "label": "Senin", "value": "1" }, { "label": "Rabu", "value": "3" } ] }""",
            """{ "type": "checkbox", "key": "setuju", "label": "Setuju" }""",
            """{ "type": "textfield", "key": "kosong", "label": "Kosong" }""");
        var check = Drawn.Check(
            form,
            ("nik", "3574051708900001"), ("lahir", "1990-08-17"), ("janji", "2026-11-23T09:30"),
            ("jumlah", "1234,5"), ("hari", "1"), ("hari", "3"));

        Assert.Equal(
            [
                new AnsweredField("NIK", "3574**********01"),
                new AnsweredField("Lahir", "17 Agustus 1990"),
                new AnsweredField("Janji", "23 November 2026 pukul 09.30"),
                new AnsweredField("Jumlah", "1.234,5"),
                new AnsweredField("Hari", "Senin, Rabu"),
                new AnsweredField("Setuju", "Tidak"),
            ],
            FormReview.Of(form, check.Answers));
    }

    [Fact]
    public void Answers_survive_being_stored()
    {
        var form = Drawn.Form("""{ "type": "number", "key": "jumlah", "label": "Jumlah", "decimalDigits": 2 }""");
        var stored = Drawn.Check(form, ("jumlah", "1234,5")).Answers.ToJson().ToJsonString();
        var read = FormAnswers.FromJson(System.Text.Json.Nodes.JsonNode.Parse(stored)!.AsObject());

        Assert.Equal("1234.5", read.Text("jumlah"));
        Assert.Equal([new AnsweredField("Jumlah", "1.234,5")], FormReview.Of(form, read));
    }
}
