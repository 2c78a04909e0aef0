using System.Diagnostics;
using Lajur.Activities;
using Lajur.Engine;
using Lajur.Registry;
using Lajur.Registry.Calendars.Revising;
using Lajur.Registry.Offices;
using Lajur.Testing.Databases;
using Lajur.Testing.Drawings;
using Lajur.Testing.Runs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Testing.Growth;

/// <summary>
/// An office with as many cases as one wants: one open case and one finished case are worked by the program itself, and their
/// rows, in every table, are multiplied by set-based SQL with keys, moments, lanes and officers of their own.
/// </summary>
public sealed class GrownOffice : IAsyncDisposable
{
    private readonly OfficeRun _run;
    private string _done = "";
    private int _finished;

    private GrownOffice(OfficeRun run, TestDatabase database, Action<IServiceCollection>? add)
    {
        _run = run;
        Services = database.BuildServices(TimeProvider.System, services =>
        {
            services.AddOffices()
                .AddCases(new("a secret for archives, long enough to be one"))
                .AddEngine()
                .AddLajurActivities()
                .AddSingleton<ICurrentOffice>(new SomebodysOffice());
            add?.Invoke(services);
        });
    }

    /// <summary>What the host would ask, on the real clock.</summary>
    public ServiceProvider Services { get; }

    public Office Office => _run.Office;

    /// <summary>The number of the finished case that all finished ones are copies of.</summary>
    public string FinishedNumber => _done;

    /// <summary>An office on a new database.</summary>
    /// <param name="database">Where; it is disposed with the office.</param>
    /// <param name="openCases">How many cases wait in the lanes.</param>
    /// <param name="add">What else <see cref="Services"/> holds.</param>
    public static async Task<GrownOffice> OpenAsync(
        TestDatabase database, int openCases, Action<IServiceCollection>? add = null)
    {
        var drawing = Sketch.OfCase()
            .Task("Periksa", ("duration", "2 hari kerja"))
            .Close()
            .Arrow("Permohonan", "Periksa")
            .Arrow("Periksa", "Tutup", "Selesai");
        var office = new GrownOffice(await OfficeRun.OpenAsync(database, drawing.ToDefinition()), database, add);
        var open = await office._run.SubmitAsync();
        var done = await office._run.SubmitAsync();
        await office._run.CompleteAsync(done.Number, "petugas-layanan", "Selesai", "petugas");
        office._done = done.Number;
        // The seeded calendars count as new until a host has seen them; the copies would all be moved by them.
        await using (var scope = office.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<CalendarRevisions>().ApplyAsync();
        }

        await office.FillAsync((filling, ct) => filling.AddOpenAsync(open.Number, openCases, ct));
        return office;
    }

    /// <summary>Adds finished cases until there are so many; returns how long that took.</summary>
    public async Task<TimeSpan> GrowToAsync(int finished)
    {
        var clock = Stopwatch.StartNew();
        var (from, count) = (_finished, finished - _finished);
        await FillAsync((filling, ct) => filling.AddFinishedAsync(_done, from, count, ct));
        _finished = finished;
        return clock.Elapsed;
    }

    public Task<T> ReadAsync<T>(Func<RegistryDb, Task<T>> query) => _run.ReadAsync(query);

    public async ValueTask DisposeAsync()
    {
        await Services.DisposeAsync();
        await _run.DisposeAsync();
    }

    private async Task FillAsync(Func<CaseFilling, CancellationToken, Task> fill)
    {
        await using var scope = Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RegistryDb>();
        db.Database.SetCommandTimeout(TimeSpan.FromMinutes(10));
        await db.Database.OpenConnectionAsync();
        await fill(await CaseFilling.OpenAsync(db, Office.Id), CancellationToken.None);
    }
}
