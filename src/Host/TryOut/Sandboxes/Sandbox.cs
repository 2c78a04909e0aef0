using Lajur.Engine.Storage;
using Lajur.Host.TryOut.Moves;
using Lajur.Registry;
using Lajur.Registry.Intake;
using Microsoft.Data.Sqlite;

namespace Lajur.Host.TryOut.Sandboxes;

/// <summary>
/// One try-out: the real registry and engine over a database in memory, which nobody else sees and which is gone with it.
/// Used by one request at a time; the <see cref="SandboxShelf"/> sees to that.
/// </summary>
public sealed partial class Sandbox : IAsyncDisposable
{
    private readonly SqliteConnection _database;
    private readonly ServiceProvider _services;
    private readonly SandboxClock _clock;
    private readonly OutsideBook _outside;
    private readonly List<Move> _moves = [];
    private readonly List<string> _failures = [];
    private int _operation;

    private Sandbox(OfficeCopy copy, SqliteConnection database, DateTimeOffset beganAt)
    {
        (Copy, BeganAt, _database) = (copy, beganAt, database);
        _clock = new(beganAt);
        _outside = new(_clock);
        _services = SandboxServices.Build(database.ConnectionString, _clock, _outside, copy.Office.Id);
    }

    public OfficeCopy Copy { get; }

    public DateTimeOffset BeganAt { get; }

    public DateTimeOffset Now => _clock.GetUtcNow();

    /// <summary>The moves that led here.</summary>
    public MoveList List => new(Copy.Stamp, BeganAt, [.. _moves]);

    /// <summary>What the applicant took home; null before they applied.</summary>
    public CaseReceipt? Receipt { get; private set; }

    /// <summary>An office with its draft as if it were published, and no case.</summary>
    public static async Task<Sandbox> OpenAsync(OfficeCopy copy, SandboxTemplate template, DateTimeOffset beganAt, CancellationToken ct)
    {
        var sandbox = new Sandbox(copy, await template.CopyAsync(ct), beganAt);
        try
        {
            await sandbox.SeedAsync(ct);
            return sandbox;
        }
        catch
        {
            await sandbox.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        SandboxTemplate.Close(_database);
    }

    /// <summary>Asks a service in a scope of its own, as a request does.</summary>
    internal async Task<TAnswer> AskAsync<TService, TAnswer>(Func<TService, Task<TAnswer>> question)
        where TService : notnull
    {
        await using var scope = _services.CreateAsyncScope();
        return await question(scope.ServiceProvider.GetRequiredService<TService>());
    }

    private async Task SeedAsync(CancellationToken ct)
    {
        await AskAsync<RegistryDb, int>(async db =>
        {
            db.Add(Copy.Office);
            db.AddRange(Copy.Lanes);
            db.AddRange(Copy.Staff.Append(Copy.Watcher));
            db.Add(Copy.Service);
            db.AddRange(Copy.Rows);
            return await db.SaveChangesAsync(ct);
        });
        await using var scope = _services.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<IWorkflowStore>();
        await scope.ServiceProvider.GetRequiredService<IStepTransaction>().ExecuteAsync(
            async inner =>
            {
                foreach (var definition in Copy.Usable)
                {
                    await store.SaveDefinitionAsync(definition, inner);
                }

                var draft = Copy.Draft.Clone();
                (draft.IsLatest, draft.IsPublished) = (true, true);
                draft.PublishedAt ??= BeganAt;
                await store.SaveDefinitionAsync(draft, inner);
                return true;
            },
            ct);
    }

    private string NextOperation() => $"coba-{++_operation}";
}
