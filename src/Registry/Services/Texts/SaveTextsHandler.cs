using System.Text.Json;
using Lajur.Engine.Definitions;
using Lajur.Engine.Storage;
using Lajur.Registry.Versions.Ledger;
using Lajur.Registry.Versions.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Services.Texts;

/// <summary>Keeps a text as the next of its service and pins it to the drawing's draft, in one transaction.</summary>
public sealed class SaveTextsHandler(RegistryDb db, IWorkflowStore store, VersionTexts texts, DraftDesk drafts, TimeProvider clock)
{
    public Task<SaveTextsResult> HandleAsync(SaveTexts command, CancellationToken ct = default) =>
        drafts.HoldingAsync(command.DefinitionId, inner => SaveAsync(command, inner), ct);

    private async Task<SaveTextsResult> SaveAsync(SaveTexts command, CancellationToken ct)
    {
        if (await db.Set<Service>().AsNoTracking().FirstOrDefaultAsync(s => s.DefinitionId == command.DefinitionId, ct) is not { } service
            || service.OfficeId != command.OfficeId
            || await store.FindDefinitionAsync(command.DefinitionId, VersionOptions.Latest, ct) is not { } latest)
        {
            return new SaveTextsResult.NotFound();
        }

        var there = await texts.FindSavedAsync(latest, service.Id, ct);
        if (Same(command.Text, there?.Text ?? ServiceText.Of(service)))
        {
            return new SaveTextsResult.Saved(TextPin.Of(latest) ?? 0, latest.Version);
        }

        return there is not null && (TextPin.Of(latest) ?? 0) != command.BaseNumber
            ? new SaveTextsResult.Overtaken(there.SavedBy ?? "Seseorang", there.SavedAt)
            : await AddAsync(command, service, latest, ct);
    }

    private async Task<SaveTextsResult> AddAsync(SaveTexts command, Service service, WorkflowDefinition latest, CancellationToken ct)
    {
        var last = await db.Set<SavedText>().Where(t => t.ServiceId == service.Id).MaxAsync(t => (int?)t.Number, ct);
        if (last is null)
        {
            Add(service, ServiceText.Of(service), TextPin.First, savedBy: null);
        }

        var number = (last ?? TextPin.First) + 1;
        Add(service, command.Text, number, command.By.Name);
        await db.SaveChangesAsync(ct);
        var draft = latest.Clone();
        TextPin.Write(draft, number);
        var saved = await drafts.SaveAsync(draft, DrawingChangeKind.TextsSaved, command.By, detail: null, ct);
        return new SaveTextsResult.Saved(number, saved.Version);
    }

    private void Add(Service service, ServiceText text, int number, string? savedBy) => db.Add(new SavedText
    {
        Id = Guid.CreateVersion7(clock.GetUtcNow()),
        ServiceId = service.Id,
        Number = number,
        Text = text,
        SavedBy = savedBy,
        SavedAt = clock.GetUtcNow(),
    });

    private static bool Same(ServiceText one, ServiceText other) =>
        JsonSerializer.Serialize(one, JsonColumn.Options) == JsonSerializer.Serialize(other, JsonColumn.Options);
}
