using System.Text;
using Lajur.Host.Tests.Access;
using Lajur.Registry;
using Lajur.Registry.Calendars;
using Lajur.Registry.Calendars.Days;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Host.Tests.Calendars;

public sealed class CalendarPageTests(HostFixture host) : IClassFixture<HostFixture>
{
    private static readonly (string, string) Apply = ("_aksi", "terapkan");

    [Fact]
    public async Task Every_officer_sees_the_working_days_and_only_an_administrator_the_way_to_change_them()
    {
        using var petugas = await host.OfficerAsync("petugas");
        await petugas.OpenAsync("/kalender?tahun=2026");

        Assert.Equal(12, petugas.Page.QuerySelectorAll(".month").Length);
        Assert.Contains("Isra Mikraj", petugas.Page.QuerySelector(".day-list")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(petugas.Page.QuerySelectorAll("a[href='/kalender/jam-kerja']"));
        await petugas.OpenAsync("/kalender/jam-kerja");
        Assert.NotEqual("/kalender/jam-kerja", petugas.At);
    }

    [Fact]
    public async Task A_year_that_no_decree_has_set_says_so()
    {
        using var petugas = await host.OfficerAsync("petugas");
        await petugas.OpenAsync("/kalender?tahun=2027");

        Assert.Contains("Hari libur 2027 belum ditetapkan", petugas.Page.QuerySelector(".message-soon")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hours_are_looked_at_before_they_are_applied_and_mistakes_keep_what_was_typed()
    {
        using var admin = await host.OfficerAsync("admin");
        await admin.OpenAsync("/kalender/jam-kerja");
        var typed = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["decree"] = "Keputusan Kepala Dinas Nomor 12 Tahun 2026",
            ["effectiveFrom"] = "2027-02-01",
            ["hours.saturday.open"] = "08.00",
            ["hours.saturday.close"] = "besok",
        };

        await admin.SubmitAsync(typed);
        Assert.Equal(422, (int)admin.Answer.StatusCode);
        Assert.Contains("Lengkapi jam Sabtu", admin.Page.QuerySelector("[id='hours.saturday-salah']")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("08.00", admin.Page.QuerySelector("[name='hours.saturday.open']")!.GetAttribute("value"));

        await admin.SubmitAsync(new Dictionary<string, string>(StringComparer.Ordinal) { ["hours.saturday.close"] = "12.00" });
        Assert.NotNull(admin.Page.QuerySelector(".effect"));
        Assert.Equal(1, await EditionsAsync());

        await admin.SubmitAsync(press: Apply);
        Assert.StartsWith("/kalender?tahun=2027", admin.At, StringComparison.Ordinal);
        Assert.Contains("08.00-12.00", admin.Page.QuerySelector(".edition")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Ratna Wulandari", admin.Page.QuerySelector(".edition")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, await EditionsAsync());
    }

    [Fact]
    public async Task A_file_of_free_days_is_chosen_once_compared_and_applied()
    {
        using var admin = await host.OfficerAsync("admin");
        await admin.OpenAsync("/kalender/hari-libur");
        var file = Encoding.UTF8.GetBytes("tanggal;nama;jenis\n2028-01-01;Tahun Baru 2028 Masehi;libur nasional\n2028-01-02;Cuti bersama;cuti bersama\n");

        await admin.SubmitAsync(files: ("berkas", "libur.csv", file));
        Assert.Equal(422, (int)admin.Answer.StatusCode);
        Assert.Contains("2 hari tahun 2028 sudah terbaca", admin.Page.Body!.TextContent, StringComparison.Ordinal);
        await admin.SubmitAsync(new Dictionary<string, string>(StringComparer.Ordinal) { ["decree"] = "Keputusan bersama 2028" });
        Assert.Equal(2, admin.Page.QuerySelectorAll(".day-changes li").Length);
        await admin.SubmitAsync(press: Apply);

        Assert.StartsWith("/kalender?tahun=2028", admin.At, StringComparison.Ordinal);
        var year = await host.WithAsync<RegistryDb, HolidayYear>(db => db.Set<HolidayYear>().AsNoTracking().SingleAsync(y => y.Year == 2028));
        Assert.Equal(("Keputusan bersama 2028", "Ratna Wulandari"), (year.Decree, year.RecordedByName));
        Assert.Equal([HolidayKind.National, HolidayKind.CollectiveLeave], year.Days.Select(day => day.Kind));
    }

    private Task<int> EditionsAsync() => host.WithAsync<RegistryDb, int>(
        db => db.Set<CalendarEdition>().CountAsync(e => db.Set<Registry.Offices.Office>().Any(o => o.Id == e.OfficeId && o.Slug == "probolinggo")));
}
