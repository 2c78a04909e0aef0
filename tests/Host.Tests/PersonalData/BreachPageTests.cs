using System.Globalization;
using System.Net;
using Lajur.Host.Tests.Access;
using Lajur.Host.Tests.Browsing;
using Lajur.Host.Tests.Desk;
using Lajur.Registry.Cases;
using Microsoft.Playwright;

namespace Lajur.Host.Tests.PersonalData;

/// <summary>Disclosed data from the record to its closing, as heads see it, and who is not let in.</summary>
[Trait("speed", "slow")]
public sealed class BreachPageTests(HostFixture host, Chromium chromium) : IClassFixture<HostFixture>, IClassFixture<Chromium>
{
    private const string List = "/data-pribadi/kegagalan";

    [Fact]
    public async Task A_head_records_tells_reports_prints_and_closes()
    {
        var number = await host.ApplyAsync("Siti Aminah", medium: ContactMedium.Telephone);
        using var head = await host.OfficerAsync("kepala");
        await head.OpenAsync($"{List}/baru");
        var empty = await head.SubmitAsync(press: ("do", "simpan"));
        Assert.Equal(422, (int)head.Answer.StatusCode);
        Assert.Equal(4, empty.QuerySelectorAll(".error-summary li").Length);
        var counted = await head.SubmitAsync(Facts(number), press: ("do", "hitung"));
        Assert.Contains("1 perkara.", counted.QuerySelector("#scope [role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Buku hilang.", counted.QuerySelector("#what")!.TextContent);

        var page = await head.SubmitAsync(press: ("do", "simpan"));
        var address = head.At;
        Assert.Contains("Buku hilang.", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Kirim pemberitahuan kepada warga pada 1 perkara.", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await head.OpenAsync("/tugas");
        Assert.NotNull(head.Page.QuerySelector($".inbox-messages a[href='{address}']"));
        await head.OpenAsync(address);
        await head.SubmitAsync(form: "form:has(input[name='_handler'][value='kirim'])");
        Assert.Contains("Telepon: Siti Aminah, 081234567890", Words(head), StringComparison.Ordinal);
        foreach (var letter in new[] { "surat-lembaga", "surat-warga" })
        {
            var file = await head.Http.GetAsync($"{address}/{letter}.pdf", TestContext.Current.CancellationToken);
            Assert.Equal("application/pdf", file.Content.Headers.ContentType!.MediaType);
        }

        await head.SubmitAsync(form: "form:has(input[name='_handler'][value='tutup'])");
        Assert.Equal(2, head.Page.QuerySelectorAll(".error-summary li").Length);
        var half = await head.SubmitAsync(
            new Dictionary<string, string>(StringComparer.Ordinal) { ["authorityAt"] = "", ["authorityHow"] = "Surel" }, "form:has(input[name='_handler'][value='lembaga'])");
        Assert.NotNull(half.QuerySelector("#authorityAt-salah"));
        await head.SubmitAsync(
            new Dictionary<string, string>(StringComparer.Ordinal) { ["case"] = head.Page.QuerySelector("input[name='case']")!.GetAttribute("value")! },
            "form:has(input[name='_handler'][value='hubungi'])");
        await head.SubmitAsync(
            new Dictionary<string, string>(StringComparer.Ordinal) { ["authorityHow"] = "Surel, tanda terima 12" }, "form:has(input[name='_handler'][value='lembaga'])");
        Assert.Contains("sudah diberitahukan tepat waktu", Words(head), StringComparison.OrdinalIgnoreCase);
        await head.SubmitAsync(form: "form:has(input[name='_handler'][value='tutup'])");
        Assert.Contains("Ditutup", Words(head), StringComparison.Ordinal);
        Assert.Null(head.Page.QuerySelector("main form"));
    }

    [Fact]
    public async Task A_moment_that_cannot_be_read_is_asked_for_again()
    {
        using var head = await host.OfficerAsync("kepala");
        await head.OpenAsync($"{List}/baru");
        var facts = Facts("");
        facts["occurredAt"] = "kemarin";

        var page = await head.SubmitAsync(facts, press: ("do", "simpan"));

        Assert.Equal(422, (int)head.Answer.StatusCode);
        Assert.NotNull(page.QuerySelector("#occurredAt-salah"));
        Assert.Equal("kemarin", page.QuerySelector("#occurredAt")!.GetAttribute("value"));
    }

    [Fact]
    public async Task The_register_is_taken_away_and_opens_to_nobody_else()
    {
        using var admin = await host.OfficerAsync("admin");
        await admin.OpenAsync($"{List}/baru");
        await admin.SubmitAsync(Facts(""), press: ("do", "simpan"));
        var address = admin.At;
        var csv = await admin.Http.GetStringAsync($"{List}/buku?periode=2026&format=csv", TestContext.Current.CancellationToken);
        Assert.Contains("Buku hilang.", csv, StringComparison.Ordinal);
        var sheet = await admin.Http.GetByteArrayAsync($"{List}/buku?periode=2026&format=xlsx", TestContext.Current.CancellationToken);
        Assert.Equal("PK"u8.ToArray(), sheet[..2]);

        foreach (var other in new[] { "kabid.dafduk", "petugas" })
        {
            using var visitor = await host.OfficerAsync(other);
            foreach (var closed in new[] { List, $"{List}/baru", address, $"{address}/surat-warga.pdf", $"{List}/buku?periode=2026&format=csv" })
            {
                await visitor.OpenAsync(closed);
                Assert.True(visitor.Answer.StatusCode != HttpStatusCode.OK || visitor.At != closed, $"{other} opens {closed}");
            }
        }
    }

    [Fact]
    public async Task No_page_of_it_shuts_anybody_out_on_any_screen()
    {
        var number = await host.ApplyAsync("Siti Aminah", medium: ContactMedium.Letter);
        var page = await chromium.OfficerAsync(host.Address, "kepala", $"{List}/baru", Sight.Phone);
        await page.GetByRole(AriaRole.Button, new() { Name = "Catat", Exact = true }).ClickAsync();
        await page.WaitForSelectorAsync(".error-summary");
        await page.LookAsync("kegagalan-catat-salah");
        await page.CheckAsync("#scope-numbers");
        foreach (var (field, value) in Facts(number).Where(fact => fact.Key is not ("scope" or "concernsPublic")))
        {
            await page.FillAsync($"#{field}", value);
        }

        await page.CheckAsync("#concernsPublic");
        await page.GetByRole(AriaRole.Button, new() { Name = "Hitung perkara dahulu" }).ClickAsync();
        await page.WaitForSelectorAsync("#scope [role=status]");
        await page.LookAsync("kegagalan-hitung");
        await page.GetByRole(AriaRole.Button, new() { Name = "Catat", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Kirim pemberitahuan kepada warga" }).ClickAsync();
        await page.WaitForSelectorAsync("#cases");
        await page.LookAsync("kegagalan");
        await page.GotoAsync(List);
        await page.LookAsync("kegagalan-daftar");
    }

    private static string Words(Visitor visitor) => string.Join(' ', visitor.Page.QuerySelector("main")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private Dictionary<string, string> Facts(string number) => new(StringComparer.Ordinal)
    {
        ["what"] = "Buku hilang.",
        ["knownAt"] = host.Clock.GetUtcNow().ToOffset(TimeSpan.FromHours(7)).AddHours(-1).ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture),
        ["found"] = "Laporan petugas.",
        ["data"] = "Nama dan nomor telepon.",
        ["cause"] = "Buku dibawa keluar.",
        ["handling"] = "Buku dicari.",
        ["recovery"] = "Buku disimpan terkunci.",
        ["scope"] = number.Length > 0 ? "numbers" : "none",
        ["numbers"] = number,
    };
}
