using System.Text.Json;
using Lajur.Engine.Definitions;
using Lajur.Engine.Library;
using Lajur.Engine.Storage;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Services.Texts;

/// <summary>Keeps a text as the next of its service and pins it to the drawing's draft, in one transaction.</summary>
public sealed class SaveTextsHandler(
    RegistryDb db, IStepTransaction step, DefinitionLibrary library, IWorkflowStore store, VersionTexts texts, TimeProvider clock)
{
    public Task<SaveTextsResult> HandleAsync(SaveTexts command, CancellationToken ct = default) =>
        step.ExecuteAsync(inner => SaveAsync(command, inner), ct);

    private async Task<SaveTextsResult> SaveAsync(SaveTexts command, CancellationToken ct)
    {
        // Nobody else changes the drawing from here on, also at another host.
        await library.HoldAsync(command.DefinitionId, ct);
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
        Add(service, command.Text, number, command.SavedBy);
        await db.SaveChangesAsync(ct);
        var draft = latest.Clone();
        TextPin.Write(draft, number);
        return new SaveTextsResult.Saved(number, (await library.SaveDraftAsync(draft, ct)).Version);
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
