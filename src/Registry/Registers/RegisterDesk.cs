using Lajur.Registry.Changes;
using Lajur.Registry.Desk;
using Lajur.Registry.History;
using Lajur.Registry.Services;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Registers;

/// <summary>Keeps an office's books, inside the transaction of a step.</summary>
public sealed class RegisterDesk(RegistryDb db, CaseDesk cases, CaseBooks books, RegisterWriter writer)
{
    /// <summary>The series of a book.</summary>
    public static string SeriesOf(string book) => $"buku/{book}";

    /// <summary>Writes a line with the next number of the office's book and year.</summary>
    /// <exception cref="InvalidOperationException">The pattern cannot be read, or the book's name is too long.</exception>
    public async Task<RegisterEntry> EnterAsync(EnterRegister command, CancellationToken ct = default)
    {
        var pattern = NumberPattern.TryParse(command.Pattern) ?? throw new InvalidOperationException(
            $"Bentuk nomor \"{command.Pattern}\" tidak dapat dibaca. Tulis misalnya \"{NumberPattern.Usual}\".");
        if (command.Book.Length > RegisterEntryMapping.BookLength)
        {
            throw new InvalidOperationException($"Nama buku paling panjang {RegisterEntryMapping.BookLength} huruf.");
        }

        var matter = await cases.GetCaseAsync(command.InstanceId, ct);
        var subject = command.Subject ?? await db.Set<Service>().Where(s => s.Id == matter.ServiceId).Select(s => s.Name).SingleAsync(ct);
        var entry = await writer.WriteAsync(matter, (command.Book, command.Book), pattern, subject, books.Now, ct);
        await cases.SaveAsync(matter, ct);
        return entry;
    }

    /// <summary>The letter of the case's last line in a book was stamped, by whoever completed the last step.</summary>
    /// <returns>The line; null when the case has none in this book that is not stamped yet.</returns>
    public async Task<RegisterEntry?> StampAsync(string instanceId, string book, CancellationToken ct = default)
    {
        var matter = await cases.GetCaseAsync(instanceId, ct);
        var entry = await db.Set<RegisterEntry>()
            .Where(e => e.CaseId == matter.Id && e.Book == book && e.StampedAt == null)
            .OrderByDescending(e => e.Year).ThenByDescending(e => e.Number)
            .FirstOrDefaultAsync(ct);
        if (entry is null)
        {
            return null;
        }

        var (by, _) = await cases.LastCompletedAsync(instanceId, ct);
        (entry.StampedAt, entry.StampedById, entry.StampedByName) = (books.Now, by.Id, by.Name);
        books.History.Add(matter.Id, CaseEventKind.Stamped, by, new() { Number = entry.Text, Step = entry.Book });
        await cases.SaveAsync(matter, ct);
        return entry;
    }
}
