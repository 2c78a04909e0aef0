using System.Text.RegularExpressions;
using Lajur.Registry.Services;
using Lajur.Registry.Versions.Ledger;
using Lajur.Registry.Versions.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Forms.Drawing;

/// <summary>Keeps a form as the next version of its key and pins it to the drawing's draft, in one transaction.</summary>
public sealed partial class SaveFormHandler(RegistryDb db, DrawnForms forms, DraftDesk drafts, TimeProvider clock)
{
    /// <summary>Forms of one drawing.</summary>
    private const int MostForms = 60;

    public async Task<SaveFormResult> HandleAsync(SaveForm command, CancellationToken ct = default)
    {
        try
        {
            FormSchema.Parse(command.Json);
        }
        catch (FormSchemaException e)
        {
            return new SaveFormResult.Invalid(e.Problems);
        }

        return await drafts.HoldingAsync(command.DefinitionId, inner => SaveAsync(command, inner), ct);
    }

    private async Task<SaveFormResult> SaveAsync(SaveForm command, CancellationToken ct)
    {
        if (await forms.FindAsync(command.DefinitionId, command.OfficeId, ct: ct) is not { } set)
        {
            return new SaveFormResult.NotFound();
        }

        var there = set.Find(command.Key);
        if (there is not null && there.Json == command.Json)
        {
            return new SaveFormResult.Saved(there.Version, set.Drawing.Version);
        }

        if (Refuse(command, set, there) is { } refused)
        {
            return refused;
        }

        var version = await db.Set<Form>().Where(form => form.ServiceId == set.Service.Id && form.Key == command.Key)
            .MaxAsync(form => (int?)form.Version, ct) + 1 ?? 1;
        db.Add(new Form
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()),
            ServiceId = set.Service.Id,
            Key = command.Key,
            Version = version,
            Schema = command.Json,
            CreatedAt = clock.GetUtcNow(),
            DefinitionId = command.DefinitionId,
            SavedBy = command.By.Name,
        });
        await db.SaveChangesAsync(ct);
        var pins = await forms.PinsAsync(set.Drawing, set.Service.Id, ct);
        pins[command.Key] = version;
        var draft = set.Drawing.Clone();
        FormPins.Write(draft, pins);
        var saved = await drafts.SaveAsync(draft, DrawingChangeKind.FormSaved, command.By, $"{command.Key}, versi {version}", ct);
        return new SaveFormResult.Saved(version, saved.Version);
    }

    private static SaveFormResult? Refuse(SaveForm command, DrawnFormSet set, DrawnForm? there) => (command.BaseVersion, there) switch
    {
        (null, not null) => new SaveFormResult.KeyRefused($"Kunci \"{command.Key}\" sudah dipakai formulir lain di alur ini. Beri kunci lain."),
        (null, null) when command.Key.Length > 60 || !Key.IsMatch(command.Key) => new SaveFormResult.KeyRefused(
            "Kunci formulir diawali huruf kecil dan hanya berisi huruf kecil, angka, dan tanda hubung, paling banyak 60 karakter."),
        (null, null) when set.Forms.Count >= MostForms => new SaveFormResult.KeyRefused($"Sebuah alur memuat paling banyak {MostForms} formulir."),
        (null, null) => null,
        (_, null) => new SaveFormResult.Overtaken(null, null, null),
        (var seen, _) when seen != there.Version => new SaveFormResult.Overtaken(there.Version, there.SavedBy, there.SavedAt),
        _ => null,
    };

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Key { get; }
}
