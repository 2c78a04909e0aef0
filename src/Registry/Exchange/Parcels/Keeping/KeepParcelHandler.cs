using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Forms.Drawing;
using Lajur.Registry.Offices;
using Lajur.Registry.Services;
using Lajur.Registry.Services.Texts;
using Lajur.Registry.Versions.Ledger;
using Lajur.Registry.Versions.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Exchange.Parcels.Keeping;

/// <summary>
/// Keeps what goes with a drawing's draft, in one transaction with it, or nothing. Keeping the same again changes nothing; what is published
/// stays as it is. Which services an office has is its administrators' to say, as when one is taken over.
/// </summary>
public sealed class KeepParcelHandler(
    RegistryDb db, DrawnForms forms, SaveTextsHandler texts, DraftDesk drafts, CaseAccess access, TimeProvider clock)
{
    /// <summary>Why nobody but an administrator keeps a parcel of a service that the office does not have.</summary>
    public const string OnlyAdministrators =
        "Layanan ini belum ada di kantor Anda, dan hanya administrator yang dapat menambah layanan. Mintalah administrator mengimpor paket ini, sesudah itu Anda dapat mengubah alurnya.";

    public async Task<KeepParcelResult> HandleAsync(KeepParcel command, CancellationToken ct = default)
    {
        try
        {
            return await drafts.HoldingAsync(command.DefinitionId, inner => KeepAsync(command, inner), ct);
        }
        catch (RefusedException refused)
        {
            return new KeepParcelResult.Refused(refused.Message);
        }
    }

    private async Task<KeepParcelResult> KeepAsync(KeepParcel command, CancellationToken ct)
    {
        var service = await db.Set<Service>().SingleOrDefaultAsync(one => one.OfficeId == command.OfficeId && one.Slug == command.Parcel.Slug, ct);
        var isNew = service is null;
        if (service is null)
        {
            if (command.By.Id is not { } id || await access.FindOfficerAsync(id, ct) is not { Role: OfficerRole.Administrator } by || by.OfficeId != command.OfficeId)
            {
                return new KeepParcelResult.Refused(OnlyAdministrators);
            }

            service = ServiceOf(command);
            db.Add(service);
            await db.SaveChangesAsync(ct);
        }

        var drawing = (await forms.FindAsync(command.DefinitionId, command.OfficeId, ct: ct)
            ?? throw new RefusedException("Alur tujuan paket ini tidak ada di kantor Anda. Belum ada yang diimpor.")).Drawing;
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
        return new KeepParcelResult.Kept(isNew);
    }

    /// <summary>Standard and identity page go with the draft; what is in force stays until it is published.</summary>
    private async Task KeepTextAsync(KeepParcel command, int seen, CancellationToken ct)
    {
        var result = await texts.HandleAsync(
            new()
            {
                DefinitionId = command.DefinitionId,
                OfficeId = command.OfficeId,
                Text = new() { Standard = command.Parcel.Standard, SopPage = command.Parcel.SopPage },
                BaseNumber = seen,
                By = command.By,
            },
            ct);
        switch (result)
        {
            case SaveTextsResult.Overtaken overtaken:
                throw new RefusedException($"{overtaken.By} baru saja menyimpan naskah layanan ini. Belum ada yang diimpor: unggah paketnya sekali lagi.");
            case SaveTextsResult.NotFound:
                throw new RefusedException("Alur tujuan paket ini dipakai layanan lain, sehingga naskahnya tidak dapat disimpan. Belum ada yang diimpor.");
        }
    }

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

    /// <summary>Undoes what was kept so far.</summary>
    private sealed class RefusedException(string message) : Exception(message);
}
