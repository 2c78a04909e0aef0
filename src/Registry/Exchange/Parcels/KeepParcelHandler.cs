using Lajur.Registry.Forms.Drawing;
using Lajur.Registry.Services;
using Lajur.Registry.Services.Texts;
using Lajur.Registry.Versions.Ledger;
using Lajur.Registry.Versions.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Exchange.Parcels;

/// <summary>
/// Keeps what goes with a drawing's draft, in one transaction with it. Keeping the same again changes nothing; what is published
/// stays as it is.
/// </summary>
public sealed class KeepParcelHandler(RegistryDb db, DrawnForms forms, SaveTextsHandler texts, DraftDesk drafts, TimeProvider clock)
{
    public Task<bool> HandleAsync(KeepParcel command, CancellationToken ct = default) =>
        drafts.HoldingAsync(command.DefinitionId, inner => KeepAsync(command, inner), ct);

    /// <returns>True when the service is new.</returns>
    private async Task<bool> KeepAsync(KeepParcel command, CancellationToken ct)
    {
        var service = await db.Set<Service>().SingleOrDefaultAsync(one => one.OfficeId == command.OfficeId && one.Slug == command.Parcel.Slug, ct);
        var isNew = service is null;
        if (service is null)
        {
            service = ServiceOf(command);
            db.Add(service);
            await db.SaveChangesAsync(ct);
        }

        var drawing = (await forms.FindAsync(command.DefinitionId, command.OfficeId, ct: ct)
            ?? throw new KeyNotFoundException($"There is no drawing '{command.DefinitionId}' to keep a parcel with.")).Drawing;
        var pins = await forms.PinsAsync(drawing, service.Id, ct);
        var kept = await KeepFormsAsync(command, service, pins, ct);
        var changed = kept.Keys.Union(pins.Keys, StringComparer.Ordinal).Where(key => kept.GetValueOrDefault(key) != pins.GetValueOrDefault(key))
            .Order(StringComparer.Ordinal).ToList();
        if (changed.Count > 0)
        {
            var draft = drawing.Clone();
            FormPins.Write(draft, kept);
            await drafts.SaveAsync(draft, DrawingChangeKind.FormSaved, command.By, string.Join(", ", changed), ct);
        }

        await KeepTextAsync(command, TextPin.Of(drawing) ?? 0, ct);
        return isNew;
    }

    /// <summary>Standard and identity page go with the draft; what is in force stays until it is published.</summary>
    private Task<SaveTextsResult> KeepTextAsync(KeepParcel command, int seen, CancellationToken ct) => texts.HandleAsync(
        new()
        {
            DefinitionId = command.DefinitionId,
            OfficeId = command.OfficeId,
            Text = new() { Standard = command.Parcel.Standard, SopPage = command.Parcel.SopPage },
            BaseNumber = seen,
            By = command.By,
        },
        ct);

    /// <summary>Every form of the parcel with its version: one that is there word for word, or the next.</summary>
    private async Task<Dictionary<string, int>> KeepFormsAsync(KeepParcel command, Service service, Dictionary<string, int> pins, CancellationToken ct)
    {
        var rows = await db.Set<Form>().AsNoTracking().Where(form => form.ServiceId == service.Id).ToListAsync(ct);
        var kept = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (key, schema) in command.Parcel.Forms)
        {
            var versions = rows.Where(form => form.Key == key).OrderByDescending(form => form.Version).ToList();
            if ((versions.Find(form => form.Version == pins.GetValueOrDefault(key) && form.Schema == schema) ?? versions.Find(form => form.Schema == schema)) is { } same)
            {
                kept[key] = same.Version;
                continue;
            }

            kept[key] = (versions is [var newest, ..] ? newest.Version : 0) + 1;
            db.Add(new Form
            {
                Id = Guid.CreateVersion7(clock.GetUtcNow()),
                ServiceId = service.Id,
                Key = key,
                Version = kept[key],
                Schema = schema,
                CreatedAt = clock.GetUtcNow(),
                DefinitionId = command.DefinitionId,
                SavedBy = command.By.Name,
            });
        }

        await db.SaveChangesAsync(ct);
        return kept;
    }

    private Service ServiceOf(KeepParcel command)
    {
        var file = command.Parcel.File;
        return new()
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()),
            OfficeId = command.OfficeId,
            Slug = command.Parcel.Slug,
            Kind = file.Kind,
            Name = file.Name,
            Summary = file.Summary,
            NumberPrefix = file.NumberPrefix,
            Promise = file.Promise,
            DefinitionId = command.DefinitionId,
            Standard = file.Standard,
            SopPage = command.Parcel.SopPage,
            IntakeFormKey = file.IntakeForm,
            Guarantee = file.Guarantee,
            Escalation = file.Escalation,
            KeepsOrder = file.KeepsOrder,
            IsOpen = false,
        };
    }
}
