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
public sealed class CaseRecorder(RegistryDb db, IStepTransaction step, RegisterWriter writer, BookCatalog catalog)
{
    private const int Batch = 200;

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
    /// stays, so it may run again and again.
    /// </summary>
    /// <returns>How many were entered.</returns>
    public async Task<int> CatchUpAsync(CancellationToken ct = default)
    {
        var (count, last) = (0, -1);
        while (last != 0)
        {
            last = await step.ExecuteAsync(CatchUpBatchAsync, ct);
            db.ChangeTracker.Clear();
            count += last;
        }

        return count;
    }

    private async Task<int> CatchUpBatchAsync(CancellationToken ct)
    {
        if (db is PostgresRegistryDb)
        {
            // Of hosts that look at once each would find the same cases missing.
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({AdvisoryLocks.Books})", ct);
        }

        var services = await db.Set<Service>().AsNoTracking().Select(s => new { s.Id, s.OfficeId, s.Slug, s.Name }).ToListAsync(ct);
        foreach (var service in services)
        {
            foreach (var book in (await RecordingAsync(service.OfficeId, ct)).Where(book => book.Recorded.Contains(service.Slug)))
            {
                var missing = await db.Set<Case>()
                    .Where(c => c.OfficeId == service.OfficeId && c.ServiceId == service.Id
                        && !db.Set<RegisterEntry>().Any(e => e.CaseId == c.Id && e.Book == book.Key))
                    .OrderBy(c => c.SubmittedAt).ThenBy(c => c.Id).Take(Batch).ToListAsync(ct);
                foreach (var matter in missing)
                {
                    await writer.WriteAsync(matter, (book.Key, book.Title), PatternOf(book), service.Name, matter.SubmittedAt, ct);
                }

                await db.SaveChangesAsync(ct);
                if (missing.Count > 0)
                {
                    return missing.Count;
                }
            }
        }

        return 0;
    }

    private async Task<IEnumerable<RegisterBook>> RecordingAsync(Guid officeId, CancellationToken ct) =>
        (await catalog.KnownAsync(officeId, ct)).Where(book => book.Recorded.Count > 0);

    private static NumberPattern PatternOf(RegisterBook book) => NumberPattern.TryParse(book.Pattern)
        ?? throw new InvalidOperationException($"The pattern \"{book.Pattern}\" of the book {book.Key} cannot be read.");
}
