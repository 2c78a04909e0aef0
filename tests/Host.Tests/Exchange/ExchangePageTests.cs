using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using Lajur.Engine.Definitions;
using Lajur.Engine.Storage;
using Lajur.Host.Tests.Access;
using Lajur.Registry;
using Lajur.Registry.Offices;
using Lajur.Registry.Services;
using Lajur.Testing;
using Lajur.Testing.Drawings;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Host.Tests.Exchange;

/// <summary>Files in and out through the page, without script.</summary>
public sealed class ExchangePageTests(HostFixture host) : IClassFixture<HostFixture>
{
    private const string Page = "/admin/alur/pertukaran";
    private const string Form = "form[enctype]";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_table_is_shown_before_it_is_kept_and_kept_once_as_a_draft()
    {
        using var admin = await UploadAsync("admin", "tabel.csv", await TableAsync());
        Assert.Equal(200, (int)admin.Answer.StatusCode);
        Assert.Equal(5, admin.Page.QuerySelectorAll(".exchange-picture .paper-step").Length);
        Assert.Equal("petugas-layanan", Chosen(admin, "Petugas Layanan Informasi dan Pengaduan"));
        Assert.Contains("Langkah 2.a dan 2.b adalah pilihan", admin.Page.QuerySelector(".message-soon")!.TextContent, StringComparison.Ordinal);
        var before = await DefinitionsAsync();
        var twice = admin.Compose(new Dictionary<string, string>(StringComparer.Ordinal), Form, ("tindakan", "simpan"));
        var first = admin.Compose(new Dictionary<string, string>(StringComparer.Ordinal), Form, ("tindakan", "simpan"));

        await admin.SendAsync(first);
        var kept = admin.At;
        await admin.SendAsync(twice);

        Assert.StartsWith("/admin/alur/probolinggo-pelayanan-informasi-kepada-masyarakat-", kept, StringComparison.Ordinal);
        Assert.Equal(kept, admin.At);
        var drawing = (await host.WithAsync<IWorkflowStore, WorkflowDefinition?>(store => store.FindDefinitionAsync(kept.Split('/')[^1], VersionOptions.Latest, Ct)))!;
        Assert.Equal((false, 1, before + 1), (drawing.IsPublished, drawing.Version, await DefinitionsAsync()));
        Assert.Equal(5, admin.Page.QuerySelectorAll("#sop-tabel a.paper-step").Length);
        Assert.Contains("syarat belum diisi", drawing.Json.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("Perbaiki ungkapan", admin.Page.QuerySelector("#sop-masalah")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_table_becomes_a_drawing_the_drawing_a_service_and_people_can_apply_for_it()
    {
        const string table = "No;Aktivitas;Pemohon;Petugas Layanan Informasi dan Pengaduan;Kelengkapan;Waktu;Output;Ket\n"
            + "1;Mengajukan legalisir;X;;;;;\n2;Memeriksa dan mengesahkan salinan;;X;Salinan akta;1 jam;Salinan sah;\n";
        using var admin = await UploadAsync("admin", "Legalisir Akta.csv", Encoding.UTF8.GetBytes(table));
        await admin.SubmitAsync(form: Form, press: ("tindakan", "simpan"));
        var room = admin.At;
        Assert.DoesNotContain(admin.Page.QuerySelectorAll(".alur-bar a, .sop-head a"), link => link.GetAttribute("href")!.EndsWith("/coba", StringComparison.Ordinal));

        await admin.OpenAsync(admin.Page.QuerySelector(".alur-bar a[href*='/admin/kantor/layanan']")!.GetAttribute("href")!);
        await admin.SubmitAsync(new Dictionary<string, string>(StringComparer.Ordinal) { ["numberPrefix"] = "INF" }, "#baru form");
        Assert.Equal(422, (int)admin.Answer.StatusCode);
        Assert.Equal(
            ["name", "summary", "numberPrefix", "promise"], admin.Page.QuerySelectorAll("#kesalahan a").Select(link => link.GetAttribute("href")!.Split('#')[1]));
        var written = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["name"] = "Legalisir Akta",
            ["summary"] = "Pengesahan salinan akta.",
            ["numberPrefix"] = "leg",
            ["promise"] = "2 jam",
        };
        var twice = admin.Compose(written, "#baru form", press: null);
        await admin.SubmitAsync(written, "#baru form");
        await admin.SendAsync(twice);
        Assert.Equal(room, admin.Page.QuerySelector(".message-on-time a")!.GetAttribute("href"));

        await admin.OpenAsync($"{room}/versi");
        await admin.SubmitAsync(form: "section[aria-labelledby=judul-terbit] form");
        await admin.OpenAsync("/admin/kantor/layanan");
        await admin.SubmitAsync(form: "section[aria-labelledby=layanan-legalisir-akta] form");
        Assert.Contains("Layanan Legalisir Akta dibuka.", admin.Page.Body!.TextContent, StringComparison.Ordinal);
        foreach (var link in (await admin.OpenAsync(room)).QuerySelectorAll(".alur-bar nav a, .sop-head > a:not([hidden])").Select(link => link.GetAttribute("href")!))
        {
            using var answer = await admin.Http.GetAsync(link, Ct);
            Assert.True(answer.IsSuccessStatusCode, link);
        }

        using var citizen = host.NewVisitor();
        await citizen.OpenAsync("/layanan/probolinggo/legalisir-akta/ajukan");
        Assert.Equal(200, (int)citizen.Answer.StatusCode);
        Assert.NotNull(citizen.Page.QuerySelector("[name=perihal]"));
        Assert.Equal(1, await host.WithAsync<RegistryDb, int>(db => db.Set<Service>().CountAsync(one => one.Name == "Legalisir Akta", Ct)));
    }

    [Fact]
    public async Task What_is_wrong_with_a_table_leads_to_its_cell_and_nothing_is_kept()
    {
        var before = await DefinitionsAsync();
        var table = Encoding.UTF8.GetString(await TableAsync()).Replace("1 jam", "sebentar", StringComparison.Ordinal).Replace(";X;X;", ";X;setuju;", StringComparison.Ordinal);

        using var admin = await UploadAsync("admin", "tabel.csv", Encoding.UTF8.GetBytes(table));

        Assert.Equal(422, (int)admin.Answer.StatusCode);
        var told = admin.Page.QuerySelectorAll("#kesalahan li a").Select(link => (Text: link.TextContent.Trim(), Target: link.GetAttribute("href")!.Split('#')[1])).ToList();
        Assert.Equal(3, told.Count);
        Assert.Equal(("Baris 7, kolom F (Bidang Pencatatan Sipil): tanda \"setuju\" tidak dikenal. Tulis X untuk kegiatan, ◇ atau ? untuk keputusan, atau kosongkan.", "sel-F7"), told[0]);
        Assert.All(told, one => Assert.NotNull(admin.Page.GetElementById(one.Target)));
        Assert.Equal(before, await DefinitionsAsync());
    }

    [Theory]
    [InlineData("", "kosong", "Pilih berkas yang akan diimpor.")]
    [InlineData("bukan-alur.json", "{\"a\":1}", "bukan alur Elsa 3")]
    [InlineData("rusak.json", "{\n\"root\": {,}}", "Baris 2, huruf 10")]
    [InlineData("gambar.bpmn", "<svg/>", "bukan BPMN 2.0")]
    [InlineData("tabel.xlsx", "\u0001\u0002", "Berkas .xlsx ini rusak atau terpotong")]
    [InlineData("tabel.csv", "", "Berkas ini kosong")]
    [InlineData("surat.csv", "Kepada;Yth", "Tabel SOP tidak ditemukan")]
    public async Task A_file_that_cannot_be_read_is_refused_in_words(string name, string content, string words)
    {
        using var admin = name.Length == 0 ? await OpenAsync("admin") : await UploadAsync("admin", name, Encoding.UTF8.GetBytes(content));
        if (name.Length == 0)
        {
            await admin.SubmitAsync(form: Form);
        }

        Assert.Equal(422, (int)admin.Answer.StatusCode);
        Assert.Contains(words, admin.Page.QuerySelector("#kesalahan")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_office_takes_a_service_over_after_seeing_what_it_adds_and_lacks()
    {
        using var admin = await host.OfficerAsync("admin");
        var parcel = await admin.Http.GetByteArrayAsync("/admin/alur/probolinggo-ktp-digital/unduh/layanan.zip", Ct);
        Assert.Equal(parcel, await admin.Http.GetByteArrayAsync("/admin/alur/probolinggo-ktp-digital/unduh/layanan.zip", Ct));
        using (var zip = new ZipArchive(new MemoryStream(parcel), ZipArchiveMode.Read))
        {
            Assert.Equal(["manifest.json", "workflow.json"], zip.Entries.Select(entry => entry.FullName).Where(name => name[0] is 'm' or 'w').Order(StringComparer.Ordinal));
        }

        using var other = await UploadAsync("admin.kedopok", "ktp-digital.zip", parcel);
        var changes = other.Page.QuerySelector("section[aria-labelledby=judul-perubahan]")!.TextContent;
        Assert.Contains("Layanan baru \"", changes, StringComparison.Ordinal);
        Assert.Contains("Pelaksana \"Operator SIAK\" (operator-siak) belum ada di kantor Anda", changes, StringComparison.Ordinal);
        await other.SubmitAsync(form: Form, press: ("tindakan", "simpan"));

        Assert.Equal("/admin/alur/kedopok-ktp-digital", other.At);
        var (office, service) = await host.WithAsync<RegistryDb, (Office, Service)>(async db =>
        {
            var kedopok = await db.Set<Office>().SingleAsync(one => one.Slug == "kedopok", Ct);
            return (kedopok, await db.Set<Service>().SingleAsync(one => one.OfficeId == kedopok.Id && one.Slug == "ktp-digital", Ct));
        });
        Assert.False(service.IsOpen);
        Assert.True(await host.WithAsync<RegistryDb, bool>(db => db.Set<Lane>().AnyAsync(lane => lane.OfficeId == office.Id && lane.Key == "operator-siak", Ct)));
        await other.OpenAsync("/admin/alur/kedopok-ktp-digital/formulir");
        Assert.Contains("verifikasi", other.Page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_designer_imports_parcels_of_the_offices_services_and_is_told_who_adds_others()
    {
        var (own, other) = (await ParcelAsync("admin", "probolinggo-informasi"), await ParcelAsync("admin.kedopok", "kedopok-perekaman-ktp-el"));

        using var designer = await UploadAsync("perancang", "layanan.zip", other);
        Assert.Contains("Mintalah administrator mengimpor paket ini", designer.Page.QuerySelector("[aria-labelledby=judul-simpan]")!.TextContent, StringComparison.Ordinal);
        Assert.Null(designer.Page.QuerySelector("button[value=simpan]"));
        Assert.DoesNotContain("Tambahkan pelaksana baru", designer.Page.Body!.TextContent, StringComparison.Ordinal);
        await designer.SubmitAsync(form: Form, press: ("tindakan", "simpan"));
        Assert.Equal(422, (int)designer.Answer.StatusCode);
        Assert.Contains("hanya administrator", designer.Page.QuerySelector("#kesalahan")!.TextContent, StringComparison.Ordinal);
        Assert.False(await host.WithAsync<RegistryDb, bool>(db => db.Set<Service>().AnyAsync(one => one.DefinitionId == "probolinggo-perekaman-ktp-el", Ct)));

        using var again = await UploadAsync("perancang", "layanan.zip", own);
        await again.SubmitAsync(form: Form, press: ("tindakan", "simpan"));
        Assert.Equal("/admin/alur/probolinggo-informasi", again.At);
    }

    [Fact]
    public async Task What_somebody_crafted_is_read_or_refused_in_words_and_never_an_error_page()
    {
        using var admin = await OpenAsync("admin");
        var good = JsonNode.Parse(await admin.Http.GetByteArrayAsync("/admin/alur/probolinggo-informasi/unduh/alur.json", Ct))!;
        var (page, answers) = (admin.Page, new Dictionary<int, int>());
        foreach (var (what, json) in Mutations.Of(good).Where((_, index) => index % 47 == 0))
        {
            admin.GoBack(page, Page);
            await admin.SubmitAsync(form: Form, files: ("berkas", "alur.json", Encoding.UTF8.GetBytes(json!.ToJsonString())));
            var status = (int)admin.Answer.StatusCode;
            Assert.True(status is 200 or 422, $"{what}: {status}");
            Assert.Equal(status == 422, admin.Page.QuerySelector("#kesalahan") is not null);
            answers[status] = answers.GetValueOrDefault(status) + 1;
        }

        Assert.InRange(answers[422], 5, 200);
        Assert.InRange(answers[200], 5, 200);
    }

    [Theory]
    [InlineData("alur.bpmn")]
    [InlineData("alur.json")]
    public async Task A_drawing_that_went_out_comes_back_as_the_next_draft_of_itself(string file)
    {
        using var admin = await host.OfficerAsync("admin.bogor");
        var before = await LatestAsync("bogor-data-penduduk");
        var bytes = await admin.Http.GetByteArrayAsync($"/admin/alur/bogor-data-penduduk/unduh/{file}", Ct);

        using var again = await UploadAsync("admin.bogor", file, bytes);
        Assert.Equal("bogor-data-penduduk", again.Page.QuerySelector("#tujuan option[selected]")!.GetAttribute("value"));
        await again.SubmitAsync(form: Form, press: ("tindakan", "simpan"));

        Assert.Equal("/admin/alur/bogor-data-penduduk", again.At);
        var after = await LatestAsync("bogor-data-penduduk");
        Assert.False(after.IsPublished);
        Assert.True(JsonNode.DeepEquals(before.Root, after.Root));
        Assert.True(JsonNode.DeepEquals(before.Json["variables"], after.Json["variables"]));
    }

    [Fact]
    public async Task A_lane_can_be_chosen_and_the_preview_follows()
    {
        using var admin = await UploadAsync("admin", "tabel.csv", await TableAsync());
        var field = admin.Page.QuerySelectorAll(".exchange-lane").Single(lane => lane.QuerySelector("label")!.TextContent == "Bidang Pencatatan Sipil").QuerySelector("select")!.GetAttribute("name")!;

        await admin.SubmitAsync(new Dictionary<string, string>(StringComparer.Ordinal) { [field] = "+", ["nama"] = "Informasi baru" }, Form, ("tindakan", "pratinjau"));

        Assert.Equal("Informasi baru", admin.Page.QuerySelector("#nama")!.GetAttribute("value"));
        Assert.Equal("+", admin.Page.QuerySelector($"select[name='{field}'] option[selected]")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("petugas")]
    [InlineData("kepala")]
    public async Task Who_does_not_draw_neither_imports_nor_exports(string userName)
    {
        using var officer = await host.OfficerAsync(userName);

        foreach (var address in new[] { Page, "/admin/alur/probolinggo-informasi/unduh/alur.json", $"{Page}/templat-sop.xlsx" })
        {
            await officer.OpenAsync(address);
            Assert.Equal(403, (int)officer.Answer.StatusCode);
        }
    }

    [Theory]
    [InlineData("/admin/alur/probolinggo-informasi/unduh/tabel.xlsx")]
    [InlineData("/admin/alur/probolinggo-informasi/unduh/alur.json")]
    [InlineData("/laporan/buku/rekap-informasi/unduh?format=xlsx")]
    [InlineData("/laporan/buku/rekap-informasi/unduh?format=pdf")]
    [InlineData("/laporan/bulanan/unduh?periode=2026-11&format=xlsx")]
    public async Task A_file_that_is_taken_away_stays_in_no_cache(string address)
    {
        using var admin = await host.OfficerAsync("admin");

        using var answer = await admin.Http.GetAsync(address, Ct);

        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        Assert.True(answer.Headers.CacheControl is { NoStore: true });
    }

    [Fact]
    public async Task Another_offices_drawings_are_not_there()
    {
        using var admin = await host.OfficerAsync("admin.bogor");
        foreach (var file in new[] { "alur.json", "alur.bpmn", "tabel.xlsx", "tabel.csv", "layanan.zip" })
        {
            using var answer = await admin.Http.GetAsync($"/admin/alur/probolinggo-informasi/unduh/{file}", Ct);
            Assert.Equal(404, (int)answer.StatusCode);
        }
    }

    private static string? Chosen(Visitor admin, string lane) =>
        admin.Page.QuerySelectorAll(".exchange-lane").Single(one => one.QuerySelector("label")!.TextContent == lane).QuerySelector("option[selected]")!.GetAttribute("value");

    private static Task<byte[]> TableAsync() => File.ReadAllBytesAsync(Path.Combine(Repository.Root, "tests/Papers.Tests/Sop/Tables/pelayanan-informasi.csv"), Ct);

    private async Task<byte[]> ParcelAsync(string userName, string definitionId)
    {
        using var officer = await host.OfficerAsync(userName);
        return await officer.Http.GetByteArrayAsync($"/admin/alur/{definitionId}/unduh/layanan.zip", Ct);
    }

    private async Task<Visitor> OpenAsync(string userName)
    {
        var admin = await host.OfficerAsync(userName);
        await admin.OpenAsync(Page);
        return admin;
    }

    private async Task<Visitor> UploadAsync(string userName, string name, byte[] content)
    {
        var admin = await OpenAsync(userName);
        await admin.SubmitAsync(form: Form, files: ("berkas", name, content));
        return admin;
    }

    private Task<int> DefinitionsAsync() => host.WithAsync<IWorkflowStore, int>(async store => (await store.ListDefinitionsAsync(new(), Ct)).Items.Count);

    private async Task<WorkflowDefinition> LatestAsync(string definitionId) =>
        (await host.WithAsync<IWorkflowStore, WorkflowDefinition?>(store => store.FindDefinitionAsync(definitionId, VersionOptions.Latest, Ct)))!;
}
