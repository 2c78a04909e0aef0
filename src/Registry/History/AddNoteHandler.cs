using Lajur.Engine.Storage;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Changes;
using Lajur.Registry.Forms;
using Lajur.Registry.PersonalData;

namespace Lajur.Registry.History;

/// <summary>Writes a note and its fact.</summary>
public sealed class AddNoteHandler(RegistryDb db, IStepTransaction step, CaseAccess access, CaseBooks books)
{
    private const string Operation = "add-note";

    public Task<AddNoteResult> HandleAsync(AddNote command, CancellationToken ct = default) =>
        step.ExecuteAsync(inner => AddAsync(command, inner), ct);

    private async Task<AddNoteResult> AddAsync(AddNote command, CancellationToken ct)
    {
        if (await access.EnterAsync(command.OfficerId, command.CaseNumber, ct) is not var (officer, matter))
        {
            return new AddNoteResult.NotFound();
        }

        if (matter.ErasedAt is not null)
        {
            return new AddNoteResult.Invalid(CaseEraser.Over);
        }

        var text = FormPost.Clean(command.Text);
        if (text.Length is 0 or > Note.MaxLength)
        {
            return new AddNoteResult.Invalid(text.Length == 0
                ? "Tuliskan isi catatan."
                : $"Catatan paling panjang {Note.MaxLength} huruf. Anda menulis {text.Length}.");
        }

        var id = books.NewId();
        if (await books.Operations.TryBeginAsync(Operation, command.OperationId, id, ct))
        {
            db.Set<Note>().Add(new() { Id = id, CaseId = matter.Id, At = books.Now, OfficerId = officer.Id, Text = text });
            books.History.Add(matter.Id, CaseEventKind.NoteAdded, officer.Actor);
            books.News.TellChanged(matter);
            await db.SaveChangesAsync(ct);
        }

        return new AddNoteResult.Done();
    }
}
