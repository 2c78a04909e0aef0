using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using Lajur.Engine.Definitions;
using Lajur.Engine.Library;
using Lajur.Engine.Storage;
using Lajur.Host.Desk;
using Lajur.Host.Tests.Access;
using Lajur.Host.Tests.Desk;
using Lajur.Registry.Forms.Drawing;

namespace Lajur.Host.Tests.Forms;

/// <summary>What administrators draw, as people use it without script.</summary>
public sealed class FormRoomTests(HostFixture host) : IClassFixture<HostFixture>
{
    private const string Drawing = "probolinggo-informasi";

    private static readonly byte[] s_picture = [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3, 4];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Rows_are_added_filled_in_and_taken_out_without_script()
    {
        using var admin = await host.OfficerAsync("admin");
        var page = await PreviewAsync(admin, """
            { "type": "dynamiclist", "id": "anak", "path": "anak", "label": "Anak", "defaultRepetitions": 1, "allowAddRemove": true,
              "components": [ { "type": "textfield", "id": "nama", "key": "nama", "label": "Nama anak", "validate": { "required": true } } ] }
            """);
        Assert.Single(Rows(page));

        page = await admin.SubmitAsync(Values(("anak-0-nama", "Ani")), press: ("_aksi", "tambah:anak"));
        Assert.Equal(["Ani", ""], Rows(page));
        Assert.Null(page.QuerySelector(".has-error"));

        page = await admin.SubmitAsync();
        Assert.NotNull(page.QuerySelector(".has-error #isi-anak-1-nama"));
        Assert.Equal(["Ani", ""], Rows(page));

        page = await admin.SubmitAsync(Values(("anak-1-nama", "Budi")), press: ("_aksi", "buang:anak:0"));
        Assert.Equal(["Budi"], Rows(page));

        page = await admin.SubmitAsync();
        Assert.Contains("Isian ini diterima", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_many_tags_several_are_ticked_without_script_and_stay_ticked()
    {
        var options = string.Join(',', Enumerable.Range(1, 12).Select(number => $$"""{ "value": "t{{number}}", "label": "Tanda {{number}}" }"""));
        using var admin = await host.OfficerAsync("admin");
        await PreviewAsync(admin, $$"""
            { "type": "taglist", "id": "tanda", "key": "tanda", "label": "Tanda", "values": [ {{options}} ] },
            { "type": "textfield", "id": "nama", "key": "nama", "label": "Nama", "validate": { "required": true } }
            """);

        var page = await admin.SubmitAsync(Values(("tanda", "t2")), press: ("tanda", "t11"));

        Assert.Equal(["t2", "t11"], page.QuerySelectorAll("input[name=tanda][checked]").Select(tag => tag.GetAttribute("value")));
        Assert.NotNull(page.QuerySelector(".has-error #isi-nama"));
    }

    [Fact]
    public async Task A_file_of_another_kind_than_the_form_asks_for_is_refused()
    {
        using var admin = await host.OfficerAsync("admin");
        var page = await PreviewAsync(admin, """{ "type": "filepicker", "id": "s", "key": "surat", "label": "Surat", "accept": ".pdf,.docx" }""");
        Assert.Contains("PDF atau DOCX.", page.QuerySelector("#bantuan-surat")!.TextContent, StringComparison.Ordinal);

        page = await admin.SubmitAsync(press: null, files: ("surat", "surat.pdf", s_picture));

        Assert.Contains("Jenis berkas \"surat.pdf\" tidak dapat diterima. Pilih PDF atau DOCX.", page.QuerySelector("#salah-surat")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("bantuan-surat salah-surat", page.QuerySelector("#isi-surat")!.GetAttribute("aria-describedby"));
    }

    [Fact]
    public async Task A_form_with_a_picture_is_previewed_and_tried()
    {
        using var admin = await host.OfficerAsync("admin");
        var page = await PreviewAsync(admin, $$"""
            { "type": "image", "id": "p", "source": "data:image/png;base64,{{new string('A', 90_000)}}", "alt": "Peta" },
            { "type": "textfield", "id": "n", "key": "nama", "label": "Nama" }
            """);
        Assert.NotNull(page.QuerySelector("img[alt=Peta]"));

        page = await admin.SubmitAsync(Values(("nama", "Ani")));

        Assert.Contains("Isian ini diterima", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Ani", page.QuerySelector("#isi-nama")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Who_saves_a_form_that_somebody_saved_meanwhile_is_told_and_overwrites_nothing()
    {
        using var admin = await host.OfficerAsync("admin");
        var seen = (await FormAsync("jawaban"))!.Version;

        using var first = await SaveAsync(admin, "jawaban", Form("""{ "type": "textarea", "id": "a", "key": "jawaban", "label": "Dari yang pertama" }"""), seen);
        using var second = await SaveAsync(admin, "jawaban", Form("""{ "type": "textarea", "id": "a", "key": "jawaban", "label": "Dari yang kedua" }"""), seen);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Conflict), (first.StatusCode, second.StatusCode));
        var told = (await second.Content.ReadFromJsonAsync<JsonObject>(Ct))!;
        var stands = (await FormAsync("jawaban"))!;
        Assert.Equal(stands.Version, told["version"]!.GetValue<int>());
        Assert.NotEmpty(told["message"]!.ToString());
        Assert.Contains("Dari yang pertama", stands.Json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Forms_are_saved_by_administrators_of_the_office_alone()
    {
        using var admin = await host.OfficerAsync("admin");
        using var officer = await host.OfficerAsync("petugas");
        var form = Form("""{ "type": "textfield", "id": "a", "key": "a", "label": "A" }""");

        using var elsewhere = await SaveAsync(admin, "permohonan", form, 1, "kedopok-perekaman-ktp-el");
        using var refused = await SaveAsync(officer, "permohonan", form, 1);

        Assert.Equal(HttpStatusCode.NotFound, elsewhere.StatusCode);
        Assert.False(refused.IsSuccessStatusCode);
        Assert.Null((await FormAsync("permohonan"))!.SavedBy);
    }

    [Fact]
    public async Task What_the_case_knows_stands_in_the_form_and_a_file_once_chosen_stays_chosen()
    {
        using var admin = await host.OfficerAsync("admin");
        using var saved = await SaveAsync(
            admin, "kelengkapan",
            Form("""
                { "type": "textfield", "id": "n", "key": "nama", "label": "Nama", "lajur": { "prefill": "pemohon.nama" } },
                { "type": "textfield", "id": "k", "key": "keterangan", "label": "Keterangan", "validate": { "required": true } },
                { "type": "filepicker", "id": "l", "key": "lampiran", "label": "Lampiran" }
                """),
            (await FormAsync("kelengkapan"))!.Version);
        Assert.Equal(HttpStatusCode.OK, saved.StatusCode);
        Assert.IsType<PublishOutcome.Published>(await host.WithAsync<DefinitionLibrary, PublishOutcome>(library => library.PublishAsync(Drawing, Ct)));
        var number = await host.ApplyAsync();
        await host.ReturnAsync(number, "Mohon sebutkan tempat lahir anak Anda.");
        using var clerk = await host.OfficerAsync("petugas");

        var page = await clerk.OpenAsync($"/perkara/{number}/lengkapi");
        Assert.Equal("Budi Santoso", page.QuerySelector("#isi-nama")!.GetAttribute("value"));

        page = await clerk.SubmitAsync(press: null, files: ("lampiran", "surat.jpg", s_picture));
        Assert.Equal(422, (int)clerk.Answer.StatusCode);
        Assert.Contains("surat.jpg", page.QuerySelector(".kept-name")!.TextContent, StringComparison.Ordinal);

        page = await clerk.SubmitAsync(Values(("keterangan", "Lahir di Surabaya.")));
        Assert.Equal($"/perkara/{number}", clerk.At);
        Assert.Contains("surat.jpg", page.QuerySelector("#berkas")!.TextContent, StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Values(params (string Name, string Value)[] values) =>
        values.ToDictionary(value => value.Name, value => value.Value, StringComparer.Ordinal);

    private static string Form(string components) => $$"""{ "type": "default", "id": "uji", "components": [ {{components}} ] }""";

    private static IEnumerable<string> Rows(IDocument page) =>
        page.QuerySelectorAll("[data-rows] > .form-list-row input[type=text]").Select(input => input.GetAttribute("value") ?? "");

    private static Task<IDocument> PreviewAsync(Visitor admin, string components) => admin.SendAsync(
        new(HttpMethod.Post, $"{DesignerLinks.Definitions}/{Drawing}/formulir/uji/pratinjau")
        {
            Content = new FormUrlEncodedContent([new("_skema", Form(components))]),
        });

    private static Task<HttpResponseMessage> SaveAsync(Visitor officer, string key, string json, int seen, string drawing = Drawing) =>
        officer.Http.PutAsJsonAsync($"/admin/api/alur/{drawing}/formulir/{key}", new { json, @base = seen }, Ct);

    private async Task<DrawnForm?> FormAsync(string key) => await host.WithAsync<DrawnForms, DrawnForm?>(async forms =>
    {
        var drawing = await host.WithAsync<IWorkflowStore, WorkflowDefinition?>(store => store.FindDefinitionAsync(Drawing, VersionOptions.Latest, Ct));
        return (await forms.ReadAsync(drawing!, (await forms.FindServiceAsync(drawing!, Ct))!, Ct)).Find(key);
    });
}
