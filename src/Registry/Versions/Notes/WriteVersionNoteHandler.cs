using Lajur.Registry.Offices.Staffing;
using Lajur.Registry.Versions.Ledger;
using Lajur.Registry.Versions.Publishing;
using Lajur.Registry.Versions.Rules;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Versions.Notes;

/// <summary>Handles <see cref="WriteVersionNote"/>.</summary>
public sealed class WriteVersionNoteHandler(RegistryDb db, OfficeDrawings drawings, PublicationRules rules, PublicationBooks books)
{
    public Task<WriteVersionNoteResult> HandleAsync(WriteVersionNote command, CancellationToken ct = default) =>
        books.Step.ExecuteAsync(inner => WriteAsync(command, inner), ct);

    private async Task<WriteVersionNoteResult> WriteAsync(WriteVersionNote command, CancellationToken ct)
    {
        if (await rules.FindOfficerAsync(command.OfficerId, ct) is not { } officer
            || (officer.DrawingRights & (DrawingRights.Draw | DrawingRights.Publish)) == DrawingRights.None
            || await drawings.FindVersionAsync(command.VersionId, officer.OfficeId, ct) is not { } version || version.DefinitionId != command.DefinitionId)
        {
            return new WriteVersionNoteResult.NotAllowed();
        }

        var text = command.Text.ReplaceLineEndings("\n").Trim();
        if (text.Length > VersionNote.MaxText)
        {
            return new WriteVersionNoteResult.Invalid($"Catatan versi paling banyak {VersionNote.MaxText} huruf. Anda menulis {text.Length}.");
        }

        var note = await db.Set<VersionNote>().SingleOrDefaultAsync(one => one.VersionId == command.VersionId, ct);
        if ((note?.Text ?? "") == text)
        {
            return new WriteVersionNoteResult.Written();
        }

        if (note is not null && text.Length == 0)
        {
            db.Remove(note);
        }
        else if (note is not null)
        {
            (note.Text, note.ByName, note.At) = (text, officer.Name, books.Now);
        }
        else
        {
            db.Add(new VersionNote
            {
                VersionId = version.Id,
                OfficeId = officer.OfficeId,
                DefinitionId = version.DefinitionId,
                Text = text,
                ByName = officer.Name,
                At = books.Now,
            });
        }

        await books.Ledger.WriteAsync(officer.OfficeId, version, DrawingChangeKind.NoteWritten, new(officer.Id, officer.Name), text.Length == 0 ? "dihapus" : text, ct);
        return new WriteVersionNoteResult.Written();
    }
}
