using Lajur.Host.Tests.Access;

namespace Lajur.Host.Tests.Staff;

public sealed class StaffPageTests(HostFixture host) : IClassFixture<HostFixture>
{
    private const string Own = "kuda laut makan siang";

    [Fact]
    public async Task Who_is_added_gets_a_password_once_and_works_only_after_choosing_their_own()
    {
        using var admin = await host.OfficerAsync("admin");
        await admin.OpenAsync("/admin/petugas/baru");
        await admin.SubmitAsync(New("dewi"));
        var given = admin.Page.QuerySelector(".staff-password code")!.TextContent;
        await admin.OpenAsync("/admin/petugas");
        Assert.DoesNotContain(given, admin.Page.Body!.TextContent, StringComparison.Ordinal);

        using var dewi = host.NewVisitor();
        await dewi.OpenAsync("/masuk");
        await dewi.SubmitAsync(Fields(("UserName", "dewi"), ("Password", given)));
        Assert.Equal("/akun", dewi.At);
        await dewi.OpenAsync("/loket");
        Assert.Equal("/akun", dewi.At);
        using var hub = await dewi.Http.PostAsync("/hubs/tugas/negotiate?negotiateVersion=1", null, TestContext.Current.CancellationToken);
        Assert.Equal(403, (int)hub.StatusCode);

        await dewi.SubmitAsync(Fields(("current", given), ("chosen", "pendek"), ("repeated", "lain")));
        Assert.Equal(422, (int)dewi.Answer.StatusCode);
        Assert.NotNull(dewi.Page.QuerySelector("#chosen-salah"));
        Assert.NotNull(dewi.Page.QuerySelector("#repeated-salah"));
        await dewi.SubmitAsync(Fields(("current", given), ("chosen", Own), ("repeated", Own)));
        Assert.StartsWith("/akun?diganti", dewi.At, StringComparison.Ordinal);
        await dewi.OpenAsync("/loket");
        Assert.Equal("/loket", dewi.At);
    }

    [Fact]
    public async Task A_button_of_the_office_that_is_pressed_twice_does_what_it_said_once()
    {
        const string Service = "layanan Pelayanan Informasi kepada Masyarakat";
        using var admin = await host.OfficerAsync("admin");
        await admin.OpenAsync("/admin/kantor/layanan");
        await PressTwiceAsync(admin, $"Tutup {Service}");
        await admin.SubmitAsync(form: FormOf(admin, $"Buka {Service}"));
        Assert.Contains($"Tutup {Service}", admin.Page.Body!.TextContent, StringComparison.Ordinal);

        await admin.OpenAsync("/admin/kantor/pelaksana");
        await admin.SubmitAsync(Fields(("name", "Bagian Arsip"), ("shortName", "")), FormOf(admin, "Tambah pelaksana"));
        Assert.Equal("Bagian Arsip", admin.Page.QuerySelector("#baru-name")!.GetAttribute("value"));
        Assert.Contains(admin.Page.QuerySelectorAll(".error-summary a"), link => link.GetAttribute("href")!.EndsWith("#baru-shortName", StringComparison.Ordinal));
        await admin.SubmitAsync(
            Fields(("name", "Bagian Arsip"), ("shortName", "Arsip"), ("key", "arsip"), ("order", "8"), ("colour", "1")), FormOf(admin, "Tambah pelaksana"));
        await PressTwiceAsync(admin, "Tutup Arsip");
        Assert.Contains("Bagian Arsip (ditutup)", admin.Page.Body!.TextContent, StringComparison.Ordinal);
        await PressTwiceAsync(admin, "Buka kembali Arsip");
        Assert.DoesNotContain("Bagian Arsip (ditutup)", admin.Page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_was_just_added_can_be_gone_on_with_on_the_same_page()
    {
        using var admin = await host.OfficerAsync("admin");
        await admin.OpenAsync("/admin/petugas/baru");
        await admin.SubmitAsync(New("sari"));
        var given = admin.Page.QuerySelector(".staff-password code")!.TextContent;

        await admin.SubmitAsync(form: "section[aria-labelledby=sandi] form");

        Assert.Equal(200, (int)admin.Answer.StatusCode);
        Assert.NotEqual(given, admin.Page.QuerySelector(".staff-password code")!.TextContent);
        await admin.SubmitAsync(Fields(("position", "Kepala seksi")));
        Assert.Contains("Tersimpan", admin.Page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_entry_keeps_what_was_typed()
    {
        using var admin = await host.OfficerAsync("admin");
        await admin.OpenAsync("/admin/petugas/baru");

        await admin.SubmitAsync(New("petugas"));

        Assert.Equal(422, (int)admin.Answer.StatusCode);
        Assert.Contains("sudah dipakai", admin.Page.QuerySelector("#userName-salah")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Dewi Lestari", admin.Page.QuerySelector("#name")!.GetAttribute("value"));
        Assert.NotNull(admin.Page.QuerySelector("#lane-petugas-layanan[checked]"));
    }

    [Fact]
    public async Task Channels_are_added_and_taken_out_a_row_at_a_time_and_what_was_typed_stays()
    {
        using var admin = await host.OfficerAsync("admin");
        await admin.OpenAsync("/admin/kantor/data");
        var kept = admin.Page.QuerySelectorAll(".form-list-row").Length;
        var typed = Fields(($"channels-{kept}-kind", "Telephone"), ($"channels-{kept}-value", "tanya satpam"), ("phone", "0335 111"));

        await admin.SubmitAsync(Fields(("phone", "0335 111")), press: ("_aksi", "tambah:channels"));
        Assert.Equal(kept + 1, admin.Page.QuerySelectorAll(".form-list-row").Length);
        await admin.SubmitAsync(typed);

        Assert.Equal(422, (int)admin.Answer.StatusCode);
        Assert.EndsWith($"#channels-{kept}-value", admin.Page.QuerySelector(".error-summary a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal("tanya satpam", admin.Page.QuerySelector($"#channels-{kept}-value")!.GetAttribute("value"));
        Assert.Equal("0335 111", admin.Page.QuerySelector("#phone")!.GetAttribute("value"));
        await admin.SubmitAsync(Fields(($"channels-{kept}-value", "(0335) 111222")));
        Assert.Contains("Tersimpan", admin.Page.Body!.TextContent, StringComparison.Ordinal);
        await admin.OpenAsync("/layanan/probolinggo/informasi");
        Assert.NotNull(admin.Page.QuerySelector(".channels a[href='tel:+62335111222']"));

        await admin.OpenAsync("/admin/kantor/data");
        await admin.SubmitAsync(press: ("_aksi", $"buang:channels:{kept}"));
        await admin.SubmitAsync(Fields(("phone", "")));
        Assert.Equal(kept, admin.Page.QuerySelectorAll(".form-list-row").Length);
    }

    [Fact]
    public async Task The_head_names_who_stands_in_and_changes_nothing_else()
    {
        using var kepala = await host.OfficerAsync("kepala");
        await kepala.OpenAsync("/admin/petugas");
        var capil = kepala.Page.QuerySelectorAll(".staff-list a").Single(link => link.TextContent == "Nur Hidayati");
        await kepala.OpenAsync(new Uri(capil.GetAttribute("href")!, UriKind.RelativeOrAbsolute).ToString());
        Assert.Null(kepala.Page.QuerySelector("#userName"));
        var substitute = kepala.Page.QuerySelectorAll("#substitute option").Single(option => option.TextContent.StartsWith("Agus", StringComparison.Ordinal));

        await kepala.SubmitAsync(Fields(
            ("substitute", substitute.GetAttribute("value")!), ("from", "2026-11-23"), ("to", "2026-11-24"), ("reason", "Cuti tahunan")));

        Assert.Contains("Pengganti ditetapkan", kepala.Page.Body!.TextContent, StringComparison.Ordinal);
        await kepala.OpenAsync("/admin/petugas");
        Assert.Contains("menggantikan Nur Hidayati", kepala.Page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Officers_do_not_see_who_may_do_what()
    {
        using var petugas = await host.OfficerAsync("petugas");
        await petugas.OpenAsync("/admin/petugas");

        Assert.StartsWith("/masuk/ditolak", petugas.At, StringComparison.Ordinal);
    }

    private static async Task PressTwiceAsync(Visitor visitor, string button)
    {
        var form = FormOf(visitor, button);
        using var again = visitor.Compose(Fields(), form, press: null);
        await visitor.SubmitAsync(form: form);
        await visitor.SendAsync(again);
    }

    /// <summary>The selector of the form that ends with this button.</summary>
    private static string FormOf(Visitor visitor, string button)
    {
        var forms = visitor.Page.QuerySelectorAll("main form").ToList();
        var form = forms.Single(one => one.QuerySelector("button")!.TextContent.Trim() == button);
        form.Id = $"form-{forms.IndexOf(form)}";
        return $"#{form.Id}";
    }

    private static Dictionary<string, string> New(string userName) => Fields(
        ("name", "Dewi Lestari"), ("position", "Staf"), ("userName", userName), ("role", "Officer"), ("lanes", "petugas-layanan"), ("isActive", "on"));

    private static Dictionary<string, string> Fields(params (string Name, string Value)[] fields) =>
        fields.ToDictionary(field => field.Name, field => field.Value, StringComparer.Ordinal);
}
