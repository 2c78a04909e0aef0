using Lajur.Host.Tests.Access;
using Lajur.Host.Tests.Desk;

namespace Lajur.Host.Tests.Inbox;

public sealed class InboxPageTests(HostFixture host) : IClassFixture<HostFixture>
{
    private const string Claim = ".item-claim button";

    [Fact]
    public async Task A_new_case_lies_in_the_inbox_of_the_lane_that_owns_its_first_step()
    {
        var number = await host.ApplyAsync("Siti Aminah");
        using var petugas = await host.OfficerAsync("petugas");

        var page = await petugas.OpenAsync("/tugas?tampilan=tersedia");

        var row = Assert.Single(page.QuerySelectorAll(".inbox-row"), one => one.TextContent.Contains(number, StringComparison.Ordinal));
        Assert.Contains("Siti A.", row.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Aminah", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("2.b Mempelajari", row.TextContent, StringComparison.Ordinal);
        Assert.NotNull(row.QuerySelector(".chip svg"));
        Assert.Contains("Petugas Layanan Informasi dan Pengaduan", row.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_claims_a_task_holds_it_and_can_put_it_back()
    {
        var item = await host.OpenItemAsync(await host.ApplyAsync());
        using var petugas = await host.OfficerAsync("petugas");

        await petugas.OpenAsync($"/tugas/{item.Id}");
        await petugas.SubmitAsync(press: ("_aksi", "ambil"));
        Assert.Contains("kabar=diambil", petugas.At, StringComparison.Ordinal);
        Assert.Contains("Anda mengambil tugas ini", petugas.Page.QuerySelector(".item-state")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(petugas.Page.QuerySelector(".outcomes .btn-primary"));

        await petugas.SubmitAsync(press: ("_aksi", "lepas"));
        Assert.Contains("kabar=dilepas", petugas.At, StringComparison.Ordinal);
        Assert.NotNull(petugas.Page.QuerySelector(Claim));
    }

    [Fact]
    public async Task Of_two_officers_who_claim_at_once_one_is_told_who_was_first()
    {
        await host.HireAsync("probolinggo", "petugas.dua", "Agus Priyono", "petugas-layanan");
        var item = await host.OpenItemAsync(await host.ApplyAsync());
        using var first = await host.OfficerAsync("petugas");
        using var second = await host.OfficerAsync("petugas.dua");
        await first.OpenAsync($"/tugas/{item.Id}");
        await second.OpenAsync($"/tugas/{item.Id}");

        await first.SubmitAsync(press: ("_aksi", "ambil"));
        await second.SubmitAsync(press: ("_aksi", "ambil"));

        Assert.Equal(409, (int)second.Answer.StatusCode);
        var message = second.Page.QuerySelector("[role=alert]")!.TextContent;
        Assert.Contains("Tugas ini sudah diambil Siti Rahmawati pukul 08.00 WIB.", message, StringComparison.Ordinal);
        Assert.Null(second.Page.QuerySelector(Claim));
    }

    [Fact]
    public async Task What_was_typed_stays_when_something_is_missing()
    {
        var item = await host.OpenItemAsync(await host.ApplyAsync());
        using var petugas = await host.OfficerAsync("petugas");
        await petugas.OpenAsync($"/tugas/{item.Id}");
        await petugas.SubmitAsync(press: ("_aksi", "ambil"));
        var forward = petugas.Page.QuerySelector(".outcomes .btn-primary")!.GetAttribute("value")!;

        await petugas.SubmitAsync(
            new Dictionary<string, string>(StringComparer.Ordinal) { ["catatan"] = "Pemohon sudah pernah bertanya." },
            press: ("_aksi", forward));

        Assert.Equal(422, (int)petugas.Answer.StatusCode);
        Assert.NotNull(petugas.Page.QuerySelector(".error-summary"));
        Assert.Equal("Pemohon sudah pernah bertanya.", petugas.Page.QuerySelector("#isi-catatan")!.TextContent.Trim());
    }

    [Fact]
    public async Task A_finished_step_leaves_the_inbox_and_the_next_lane_gets_its_own()
    {
        var number = await host.ApplyAsync();
        var item = await host.OpenItemAsync(number);
        using var petugas = await host.OfficerAsync("petugas");
        await petugas.OpenAsync($"/tugas/{item.Id}");
        await petugas.SubmitAsync(press: ("_aksi", "ambil"));
        var forward = petugas.Page.QuerySelector(".outcomes .btn-primary")!.GetAttribute("value")!;

        await petugas.SubmitAsync(
            new Dictionary<string, string>(StringComparer.Ordinal) { ["bidang"] = "pencatatan-sipil" }, press: ("_aksi", forward));

        Assert.Contains($"Tugas selesai. Perkara {number} berlanjut.", petugas.Page.Body!.TextContent, StringComparison.Ordinal);
        using var capil = await host.OfficerAsync("capil");
        var page = await capil.OpenAsync("/tugas?tampilan=tersedia");
        Assert.Contains(number, page.QuerySelector(".inbox-rows")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_button_pressed_after_a_colleague_finished_the_step_changes_nothing_and_says_so()
    {
        await host.HireAsync("probolinggo", "petugas.tiga", "Dewi Lestari", "petugas-layanan");
        var item = await host.OpenItemAsync(await host.ApplyAsync());
        using var first = await host.OfficerAsync("petugas");
        using var second = await host.OfficerAsync("petugas.tiga");
        await first.OpenAsync($"/tugas/{item.Id}");
        await first.SubmitAsync(press: ("_aksi", "ambil"));
        await second.OpenAsync($"/tugas/{item.Id}");
        var forward = first.Page.QuerySelector(".outcomes .btn-primary")!.GetAttribute("value")!;
        await first.SubmitAsync(
            new Dictionary<string, string>(StringComparer.Ordinal) { ["bidang"] = "pencatatan-sipil" }, press: ("_aksi", forward));

        await second.SubmitAsync(press: ("_aksi", forward));

        Assert.Equal(409, (int)second.Answer.StatusCode);
        Assert.Contains(
            "sudah diselesaikan Siti Rahmawati", second.Page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_can_be_narrowed_and_says_when_nothing_is_left()
    {
        await host.ApplyAsync();
        using var petugas = await host.OfficerAsync("petugas");

        var page = await petugas.OpenAsync("/tugas?tampilan=tersedia&cari=tidak-ada-yang-begini");

        Assert.Empty(page.QuerySelectorAll(".inbox-row"));
        Assert.Contains("Tidak ada yang cocok", page.QuerySelector(".inbox-empty")!.TextContent, StringComparison.Ordinal);
    }
}
