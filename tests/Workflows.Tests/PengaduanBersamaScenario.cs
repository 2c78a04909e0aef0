using Lajur.Engine.Definitions;
using Lajur.Engine.Library;
using Lajur.Registry.Cases;
using Lajur.Registry.Offices;
using Lajur.Registry.Reopening;
using Lajur.Registry.Seeding;
using Lajur.Registry.Services;
using Lajur.Testing;
using Lajur.Testing.Databases;
using Lajur.Testing.Runs;
using static Lajur.Testing.Runs.OfficeRun;
using static Lajur.Workflows.Tests.PengaduanSteps;

namespace Lajur.Workflows.Tests;

/// <summary>An office that is added as data alone takes complaints by the drawing that every office shares.</summary>
public abstract class PengaduanBersamaScenario
{
    private const string Bagian = "tindak-lanjut-pengaduan";

    protected abstract TestDatabase NewDatabase();

    [Fact]
    public async Task A_new_office_has_the_shared_service_with_its_lanes_and_a_drawing_of_its_own()
    {
        await using var run = await OpenRunAsync();

        var lanes = await run.AskAsync<OfficeDirectory, IReadOnlyList<Lane>>(offices => offices.LanesAsync(run.Office.Id));
        Assert.Equal(["loket", "petugas-pengaduan", Bagian, "pimpinan", "pemohon"], lanes.Select(lane => lane.Key));
        Assert.Equal("Seksi Pemerintahan", lanes[2].Name);
        Assert.Equal(("contoh-pengaduan", ServiceKind.Complaint), (run.Service.DefinitionId, run.Service.Kind));
        var problems = await run.AskAsync<DefinitionLibrary, IReadOnlyList<DefinitionProblem>>(async library =>
        {
            var drawing = await run.AskAsync<Engine.Storage.IWorkflowStore, WorkflowDefinition?>(store =>
                store.FindDefinitionAsync("contoh-pengaduan", VersionOptions.Published, CancellationToken.None));
            return await library.CheckAsync(drawing!, CancellationToken.None);
        });
        Assert.DoesNotContain(problems, problem => problem.Severity == ProblemSeverity.Error);
    }

    [Fact]
    public async Task Offices_with_a_drawing_of_their_own_keep_it()
    {
        await using var run = await OpenRunAsync();

        foreach (var office in new[] { "kedopok", "bogor", "probolinggo" })
        {
            await run.TurnToAsync($"{office}/pengaduan");
            var lanes = await run.AskAsync<OfficeDirectory, IReadOnlyList<Lane>>(offices => offices.LanesAsync(run.Office.Id));
            Assert.DoesNotContain(lanes, lane => lane.Key == Bagian);
        }
    }

    [Fact]
    public async Task It_goes_to_the_part_concerned_is_answered_and_opened_again()
    {
        await using var run = await OpenRunAsync();
        var receipt = await run.SubmitAsync(run.Complaint(("pelaksana", "loket")));
        await run.RestartAsync();
        await run.RegisterAsync(receipt.Number, Petugas, "Teruskan", "aduan.contoh");
        await run.RestartAsync();
        await run.CompleteAsync(receipt.Number, Bagian, "Sudah ditindaklanjuti", "bagian.contoh", ("hasil", Finding));
        await run.RestartAsync();
        await run.CompleteAsync(receipt.Number, Petugas, "Kirim jawaban", "aduan.contoh", ("jawaban", Answer));
        await run.RestartAsync();
        Assert.IsType<ReopenCaseResult.Reopened>(await run.ReopenAsync(receipt));
        await run.RestartAsync();
        await run.CompleteAsync(receipt.Number, "pimpinan", "Kirim jawaban akhir", "kepala.contoh", ("jawaban", "Loket kedua selalu dibuka."));

        Assert.Equal("Dijawab kembali oleh Pimpinan Kantor", (await run.CaseAsync(receipt.Number)).Result);
        Assert.Equal("001/PENGADUAN/XI/2026", Assert.Single(await run.BookAsync()).Text);
    }

    [Fact]
    public async Task A_new_office_without_staff_in_a_lane_still_gets_it_to_somebody()
    {
        await using var run = await OpenRunAsync();
        var receipt = await run.SubmitAsync(run.Complaint(("petugas", "Ayu")));

        Assert.Equal(["pimpinan"], await run.LanesAsync(receipt.Number));
        Assert.Equal(CaseStatus.Running, (await run.CaseAsync(receipt.Number)).Status);
    }

    private async Task<OfficeRun> OpenRunAsync()
    {
        var run = await OpenAsync(NewDatabase());
        var folder = Directory.CreateTempSubdirectory("lajur-kantor-");
        try
        {
            Copy(Repository.Workflows, folder.FullName);
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "_offices", "contoh.json"), Office);
            await run.AskAsync<Seeder, bool>(async seeder =>
            {
                await seeder.SeedAsync(new() { Folder = folder.FullName, HashDemoPassword = _ => "no password here" });
                return true;
            });
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        await run.TurnToAsync("contoh/pengaduan");
        return run;
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    private const string Office =
        """
        {
          "slug": "contoh", "name": "Kecamatan Contoh", "shortName": "Kecamatan Contoh", "kind": "kecamatan", "regionCode": "32.01.01",
          "timeZoneId": "Asia/Jakarta",
          "calendar": {
            "decree": "Contoh", "effectiveFrom": "2026-01-01",
            "hours": {
              "monday": { "open": "08:00:00", "close": "16:00:00" }, "tuesday": { "open": "08:00:00", "close": "16:00:00" },
              "wednesday": { "open": "08:00:00", "close": "16:00:00" }, "thursday": { "open": "08:00:00", "close": "16:00:00" },
              "friday": { "open": "08:00:00", "close": "16:00:00" }
            }
          },
          "lanes": [
            { "key": "loket", "name": "Loket", "shortName": "Loket", "colour": 1 },
            { "key": "petugas-pengaduan", "name": "Petugas Pengaduan", "shortName": "Pengaduan", "colour": 2 },
            { "key": "tindak-lanjut-pengaduan", "name": "Seksi Pemerintahan", "shortName": "Seksi", "colour": 3 },
            { "key": "pimpinan", "name": "Camat", "shortName": "Camat", "colour": 4 }
          ],
          "demoStaff": [
            { "userName": "kepala.contoh", "name": "Budi Santoso", "position": "Camat", "role": "head", "lanes": [ "pimpinan" ] },
            { "userName": "aduan.contoh", "name": "Ayu Lestari", "position": "Petugas Pengaduan", "role": "officer", "lanes": [ "petugas-pengaduan" ] },
            { "userName": "bagian.contoh", "name": "Candra Wijaya", "position": "Staf", "role": "officer", "lanes": [ "tindak-lanjut-pengaduan" ] }
          ]
        }
        """;
}
