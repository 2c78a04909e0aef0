using Lajur.Engine.Storage;
using Lajur.Registry.Cases;
using Lajur.Registry.Opening;
using Lajur.Registry.Services;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Registers.Books;

/// <summary>
/// Enters cases in the books that record a whole service, such as Rekap Informasi (SOP/P.6.5/01/425.111/2023, pencatatan dan
/// pendataan): each as it comes in, whatever becomes of it.
/// </summary>
public sealed class CaseRecorder(
    RegistryDb db, IStepTransaction step, RegisterWriter writer, BookCatalog catalog, RecorderProgress looked, TimeProvider time)
{
    private const int Batch = 200;

    /// <summary>Longer than any submission takes, so that none is passed over that was being written during a look.</summary>
    private static readonly TimeSpan Overlap = TimeSpan.FromHours(1);

    private static readonly CaseStatus[] AnyStatus = Enum.GetValues<CaseStatus>();

    /// <summary>Enters a case that has just come in, in the transaction of its submission.</summary>
    public async Task RecordAsync(Case matter, Service service, CancellationToken ct)
    {
        foreach (var book in (await RecordingAsync(matter.OfficeId, ct)).Where(book => book.Recorded.Contains(service.Slug)))
        {
            await writer.WriteAsync(matter, (book.Key, book.Title), PatternOf(book), service.Name, matter.SubmittedAt, ct);
        }
    }

    /// <summary>
    /// Enters the cases of before the book was there, the oldest first, each under the moment it came in. What is entered
    /// stays, so it may run again and again. The first look of a host goes through all cases, later ones through those of
    /// since; nobody who writes waits for a look.
    /// </summary>
    /// <returns>How many were entered.</returns>
    public async Task<int> CatchUpAsync(CancellationToken ct = default)
    {
        var (count, now) = (0, time.GetUtcNow());
        var services = await db.Set<Service>().AsNoTracking().ToListAsync(ct);
        foreach (var service in services)
        {
            foreach (var book in (await RecordingAsync(service.OfficeId, ct)).Where(book => book.Recorded.Contains(service.Slug)))
            {
                count += await CatchUpAsync(service, book, ct);
            }
        }

        looked.Until = now;
        return count;
    }

    private async Task<int> CatchUpAsync(Service service, RegisterBook book, CancellationToken ct)
    {
        var (count, from) = (0, looked.Until - Overlap);
        List<Case> missing;
        do
        {
            missing = await Missing(service, book, from).AsNoTracking().Take(Batch).ToListAsync(ct);
            if (missing.Count > 0)
            {
                var ids = missing.ConvertAll(matter => matter.Id);
                count += await step.ExecuteAsync(inner => EnterAsync(service, book, ids, inner), ct);
                db.ChangeTracker.Clear();
                from = missing[^1].SubmittedAt;
            }
        }
        while (missing.Count == Batch);
        return count;
    }

    private async Task<int> EnterAsync(Service service, RegisterBook book, List<Guid> ids, CancellationToken ct)
    {
        if (db is PostgresRegistryDb)
        {
            // Of hosts that look at once each would find the same cases missing.
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({AdvisoryLocks.Books})", ct);
        }

        var missing = await Missing(service, book, from: null).Where(c => ids.Contains(c.Id)).ToListAsync(ct);
        foreach (var matter in missing)
        {
            await writer.WriteAsync(matter, (book.Key, book.Title), PatternOf(book), service.Name, matter.SubmittedAt, ct);
        }

        await db.SaveChangesAsync(ct);
        return missing.Count;
    }

    /// <summary>The oldest first. Every status is named, so that an index finds what came in since a moment.</summary>
    private IQueryable<Case> Missing(Service service, RegisterBook book, DateTimeOffset? from)
    {
        var cases = db.Set<Case>().Where(c => c.OfficeId == service.OfficeId && c.ServiceId == service.Id
            && !db.Set<RegisterEntry>().Any(e => e.CaseId == c.Id && e.Book == book.Key));
        cases = from is { } since ? cases.Where(c => AnyStatus.Contains(c.Status) && c.SubmittedAt >= since) : cases;
        return cases.OrderBy(c => c.SubmittedAt).ThenBy(c => c.Id);
    }

    private async Task<IEnumerable<RegisterBook>> RecordingAsync(Guid officeId, CancellationToken ct) =>
        (await catalog.KnownAsync(officeId, ct)).Where(book => book.Recorded.Count > 0);

    private static NumberPattern PatternOf(RegisterBook book) => NumberPattern.TryParse(book.Pattern)
        ?? throw new InvalidOperationException($"The pattern \"{book.Pattern}\" of the book {book.Key} cannot be read.");
}
