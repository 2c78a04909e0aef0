using Lajur.Engine.Library;
using Lajur.Registry.Cases;
using Lajur.Registry.Forms.Drawing;
using Lajur.Registry.Inbox;
using Lajur.Testing.Databases;
using Lajur.Testing.Drawings;
using Lajur.Testing.Runs;

namespace Lajur.Activities.Tests.Handovers;

public sealed class CollectProductTests
{
    private const string Definition = "probolinggo-informasi";
    private const string Counter = "petugas-layanan";

    [Fact]
    public async Task A_call_asks_the_form_as_the_administrator_changed_it_for_the_drawing()
    {
        var drawing = Sketch.OfCase()
            .Step(
                "Simpan", "Lajur.CollectProduct",
                ("lane", Counter), ("title", "Menyerahkan"), ("product", "Surat"), ("message", "Surat sudah siap."), ("callForm", "sortir"))
            .Close().Arrow("Permohonan", "Simpan").Arrow("Simpan", "Tutup", "Diserahkan")
            .Arrow("Simpan", "Tutup", "Diunduh").Arrow("Simpan", "Tutup", "Tidak jadi diambil");
        await using var run = await OfficeRun.OpenAsync(new SqliteDatabase(), drawing.ToDefinition());
        var saved = Assert.IsType<SaveFormResult.Saved>(await run.AskAsync<SaveFormHandler, SaveFormResult>(save => save.HandleAsync(new()
        {
            DefinitionId = Definition,
            OfficeId = run.Office.Id,
            Key = "sortir",
            BaseVersion = 1,
            Json = """{ "type": "default", "id": "telepon", "components": [ { "type": "textarea", "id": "f_hasil", "key": "hasil", "label": "Hasil" } ] }""",
            By = new(Id: null, "Ratna Wulandari"),
        })));
        Assert.IsType<PublishOutcome.Published>(await run.AskAsync<DefinitionLibrary, PublishOutcome>(
            library => library.PublishAsync(Definition, CancellationToken.None)));

        var number = (await run.SubmitAsync(medium: ContactMedium.Telephone)).Number;

        var call = (await run.OpenItemsAsync(number)).Single(item => item.Kind == WorkItemKind.Contact);
        Assert.Equal(("sortir", 2, 2), (call.FormKey, call.FormVersion, saved.Version));
    }
}
