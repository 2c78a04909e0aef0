using Lajur.Screenshots;
using Lajur.Testing.Browsers;

if (args is not [var address, var folder])
{
    Console.Error.WriteLine("screenshots ADDRESS FOLDER: draws the README's pictures from a fresh demo host; see scripts/screenshots.");
    return 2;
}

await using var chromium = new Chromium();
var host = new Uri(address);

var petugas = await Desk.SitDownAsync(chromium, host, "petugas");
var shown = await Morning.HappensAsync(petugas);

var kepala = await Desk.SitDownAsync(chromium, host, "kepala");
await kepala.ShootCaseAsync(shown, Path.Combine(folder, "perkara.png"));

var admin = await Desk.SitDownAsync(chromium, host, "admin");
await admin.ShootDrawingAsync("probolinggo-informasi", "3. Koordinasi: Pendaftaran Penduduk", Path.Combine(folder, "alur.png"));
return 0;
