using Lajur.Registry.Versions.Ledger;
using Lajur.Registry.Versions.Publishing;

namespace Lajur.Registry.Forms.Drawing;

/// <summary>Takes a form that nothing needs out of the drawing's draft.</summary>
public sealed class DropFormHandler(DrawnForms forms, DraftDesk drafts)
{
    public Task<DropFormResult> HandleAsync(DropForm command, CancellationToken ct = default) =>
        drafts.HoldingAsync(command.DefinitionId, inner => DropAsync(command, inner), ct);

    private async Task<DropFormResult> DropAsync(DropForm command, CancellationToken ct)
    {
        if (await forms.FindAsync(command.DefinitionId, command.OfficeId, ct: ct) is not { } set)
        {
            return new DropFormResult.NotFound();
        }

        switch (set.Find(command.Key))
        {
            case null:
                return new DropFormResult.Dropped();
            case { IsIntake: true }:
                return new DropFormResult.Refused("Formulir ini dipakai pemohon untuk mengajukan permohonan, jadi tidak dapat dihapus.");
            case { Steps: [_, ..] steps }:
                return new DropFormResult.Refused($"Formulir ini dipakai langkah \"{string.Join("\", \"", steps)}\". Pilih formulir lain pada langkah itu lebih dulu.");
            case var form when form.Version != command.Version:
                return new DropFormResult.Refused($"{form.SavedBy ?? "Seseorang"} baru saja mengubah formulir ini. Lihat dulu perubahannya.");
            default:
                break;
        }

        var pins = await forms.PinsAsync(set.Drawing, set.Service.Id, ct);
        pins.Remove(command.Key);
        var draft = set.Drawing.Clone();
        FormPins.Write(draft, pins);
        await drafts.SaveAsync(draft, DrawingChangeKind.FormDropped, command.By, command.Key, ct);
        return new DropFormResult.Dropped();
    }
}
