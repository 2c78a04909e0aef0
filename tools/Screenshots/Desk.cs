using Lajur.Testing.Browsers;
using Microsoft.Playwright;

namespace Lajur.Screenshots;

/// <summary>One of the demo's staff at a browser 1280 pixels wide.</summary>
internal sealed class Desk(IPage page)
{
    /// <summary>The password that a host in Development prints.</summary>
    private const string Password = "Lajur-demo-1";

    /// <summary>Signs in.</summary>
    public static async Task<Desk> SitDownAsync(Chromium chromium, Uri host, string userName)
    {
        var page = await chromium.OpenAsync(host, width: 1280, height: 900);
        page.Context.SetDefaultTimeout(60_000);
        await page.GotoAsync("/masuk");
        await page.GetByLabel("Nama pengguna").FillAsync(userName);
        await page.GetByLabel("Kata sandi").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Masuk" }).ClickAsync();
        await page.WaitForURLAsync(url => !url.Contains("/masuk", StringComparison.Ordinal));
        return new Desk(page);
    }

    /// <summary>Enters a question at the counter; the answer is the case's number.</summary>
    public async Task<string> EnterAsync(string channel, string subject, string question, string name)
    {
        await page.GotoAsync($"/loket/baru?layanan=informasi&saluran={channel}");
        await page.GetByLabel("Perihal").FillAsync(subject);
        await page.GetByLabel("Pertanyaan Anda").FillAsync(question);
        await page.GetByLabel("Nama pemohon").FillAsync(name);
        await page.GetByLabel("Jawaban dikirim lewat").SelectOptionAsync(new SelectOptionValue { Label = "Telepon" });
        await page.GetByLabel("Nomor telepon").FillAsync("081234567890");
        await page.GetByRole(AriaRole.Button, new() { Name = "Simpan permohonan" }).ClickAsync();
        await page.WaitForURLAsync("**/loket/tanda-terima/**");
        return page.Url.Split('/')[^1];
    }

    /// <summary>Takes the case's task and ends it with an outcome, and with a choice in its form where it asks for one.</summary>
    public async Task DoAsync(string number, string outcome, string? choose = null)
    {
        await TakeAsync(number);
        if (choose is not null)
        {
            await page.GetByLabel(choose, new() { Exact = true }).CheckAsync();
        }

        await page.GetByRole(AriaRole.Button, new() { Name = outcome, Exact = true }).ClickAsync();
        await page.GetByText($"Perkara {number}").First.WaitForAsync();
    }

    /// <summary>Takes the case's task from what lies ready in the inbox.</summary>
    public async Task TakeAsync(string number)
    {
        await page.GotoAsync("/tugas?tampilan=tersedia");
        await page.Locator(".inbox-row", new() { HasText = number }).GetByRole(AriaRole.Link).First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Ambil tugas" }).ClickAsync();
        await page.WaitForSelectorAsync(".outcomes");
    }

    /// <summary>Photographs the SOP of a case, with where the case stands in it.</summary>
    public async Task ShootCaseAsync(string number, string file)
    {
        await page.GotoAsync($"/perkara/{number}");
        await page.Locator(".sop").EvaluateAsync("table => scrollTo(0, table.closest('section, .panel').offsetTop - 80)");
        await ShootAsync(file);
    }

    /// <summary>Photographs the drawing in Elsa Studio, with one step chosen and its lane in sight.</summary>
    public async Task ShootDrawingAsync(string definition, string step, string file)
    {
        await page.GotoAsync($"/admin/alur/{definition}");
        await page.Locator(".x6-node").GetByText(step).First.ClickAsync();
        // The properties of the whole drawing, at the right, make room for the canvas.
        await page.Locator(".rz-splitter-bar").Last.Locator(".rz-expand").ClickAsync(new() { Force = true });
        await page.Locator("button:visible").First.ClickAsync();
        await page.Mouse.MoveAsync(640, 260);
        await page.Locator("label:visible", new() { HasText = "Pelaksana" }).ScrollIntoViewIfNeededAsync();
        await ShootAsync(file);
    }

    private async Task ShootAsync(string file)
    {
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await page.ScreenshotAsync(new() { Path = file, Animations = ScreenshotAnimations.Disabled });
    }
}
