using AngleSharp.Dom;
using Lajur.Host.Tests.Access;
using Lajur.Host.TryOut;
using Lajur.Host.TryOut.Sandboxes;
using Microsoft.Extensions.DependencyInjection;
using static Lajur.Host.Tests.TryOut.TriedDraft;

namespace Lajur.Host.Tests.TryOut;

/// <summary>The page of a try-out, in a browser without script.</summary>
public sealed class TryOutPageTests(HostFixture host) : IClassFixture<HostFixture>
{
    private const string Page = $"/admin/alur/{Information}/coba";

    [Fact]
    public async Task A_draft_is_tried_out_button_by_button_and_leaves_nothing()
    {
        using var admin = await host.OfficerAsync("admin");
        var before = await host.RowsAsync();
        await admin.OpenAsync(Page);
        Assert.Contains("Ajukan permohonan contoh", Text(admin), StringComparison.Ordinal);

        await PressAsync(admin, TryOutPost.Apply);
        Assert.Contains("Giliran siapa", Text(admin), StringComparison.Ordinal);
        await PressAsync(admin, TryOutPost.Claim);
        Assert.Contains("Dikerjakan", Text(admin), StringComparison.Ordinal);
        await PressAsync(admin, TryOutPost.Complete + "Jawab langsung");
        Assert.Contains("dengan hasil “Jawab langsung”", Text(admin), StringComparison.Ordinal);
        await PressAsync(admin, TryOutPost.Back);
        Assert.DoesNotContain("dengan hasil “Jawab langsung”", Text(admin), StringComparison.Ordinal);
        await PressAsync(admin, TryOutPost.Forward, (TryOutPost.Amount, "1"), (TryOutPost.Unit, TryOutPost.Hours));
        Assert.Contains("melewati tenggat", Text(admin), StringComparison.Ordinal);
        await PressAsync(admin, TryOutPost.Restart);

        Assert.Contains("Ajukan permohonan contoh", Text(admin), StringComparison.Ordinal);
        Assert.Equal(before, await host.RowsAsync());
    }

    [Fact]
    public async Task A_page_goes_on_after_its_try_out_was_thrown_away_as_on_another_host()
    {
        using var admin = await host.OfficerAsync("admin");
        await admin.OpenAsync(Page);
        await PressAsync(admin, TryOutPost.Apply);
        await PressAsync(admin, TryOutPost.Claim);
        host.Clock.Advance(SandboxBounds.Idle);
        await host.Services.GetRequiredService<SandboxShelf>().ExpireAsync();

        await PressAsync(admin, TryOutPost.Complete + "Jawab langsung");

        Assert.Contains("dengan hasil “Jawab langsung”", Text(admin), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_is_said_at_the_field_and_nothing_typed_is_lost()
    {
        using var admin = await host.OfficerAsync("admin");
        await admin.OpenAsync(Page);

        await PressAsync(admin, TryOutPost.Apply, ("perihal", ""), ("pertanyaan", "Tetap di sini"));

        Assert.Equal(422, (int)admin.Answer.StatusCode);
        Assert.NotNull(admin.Page.QuerySelector(".error-summary"));
        Assert.Equal("Tetap di sini", admin.Page.QuerySelector("[name=pertanyaan]")!.TextContent.Trim());
    }

    [Fact]
    public async Task A_draft_that_is_saved_meanwhile_takes_the_moves_over()
    {
        using var admin = await host.OfficerAsync("admin");
        await admin.OpenAsync("/admin/alur/probolinggo-ktp-digital/coba");
        await PressAsync(admin, TryOutPost.Apply);
        var drawing = await host.RedrawAsync("probolinggo-ktp-digital", draft => draft.Name = "KTP Digital, dipercepat");

        await PressAsync(admin, TryOutPost.ToNextDue);

        Assert.Contains("sudah diulang dengan rancangan yang baru", Text(admin), StringComparison.Ordinal);
        Assert.Contains($"rancangan versi {drawing.Version}", Text(admin), StringComparison.Ordinal);
        Assert.Contains("KTP Digital, dipercepat", Text(admin), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("petugas", 403)]
    [InlineData("kepala", 403)]
    public async Task Whoever_does_not_draw_does_not_try_out(string userName, int status)
    {
        using var officer = await host.OfficerAsync(userName);
        foreach (var page in new[] { Page, $"/admin/alur/{Information}/ulang" })
        {
            await officer.OpenAsync(page);
            Assert.Equal(status, (int)officer.Answer.StatusCode);
        }
    }

    [Theory]
    [InlineData("coba")]
    [InlineData("ulang")]
    public async Task Another_offices_drawing_is_not_there(string page)
    {
        using var admin = await host.OfficerAsync("admin");

        await admin.OpenAsync($"/admin/alur/kedopok-perekaman-ktp-el/{page}");

        Assert.Equal(404, (int)admin.Answer.StatusCode);
    }

    [Fact]
    public async Task A_replay_without_past_cases_says_so()
    {
        using var admin = await host.OfficerAsync("admin");

        var page = await admin.OpenAsync($"/admin/alur/probolinggo-ktp-digital/ulang?bulan=6");

        Assert.Contains("Belum ada perkara", page.Body!.TextContent, StringComparison.Ordinal);
    }

    private static Task<IDocument> PressAsync(Visitor admin, string button, params (string Field, string Value)[] values) => admin.SubmitAsync(
        values.ToDictionary(one => one.Field, one => one.Value, StringComparer.Ordinal), "form.tryout-form", ("_aksi", button));

    private static string Text(Visitor admin) => admin.Page.Body!.TextContent;
}
