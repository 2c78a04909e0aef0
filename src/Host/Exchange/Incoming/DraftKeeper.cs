using System.Text.Json.Nodes;
using Lajur.Engine.Definitions;
using Lajur.Engine.Library;
using Lajur.Engine.Storage;
using Lajur.Host.Access;
using Lajur.Registry.Exchange;
using Lajur.Registry.Exchange.Parcels.Keeping;
using Lajur.Registry.Forms.Drawing;
using Lajur.Registry.Offices;
using Lajur.Registry.Offices.Keeping;
using Lajur.Registry.Services.Texts;
using Lajur.Studio.Definitions;

namespace Lajur.Host.Exchange.Incoming;

/// <summary>Keeps what came from a file as a draft: lanes that are new, the drawing, and what a parcel brings, all or nothing.</summary>
internal sealed class DraftKeeper(
    IStepTransaction step, DefinitionSaving saving, OfficeDefinitions definitions, LaneHandler lanes, KeepParcelHandler parcels, OfficeDirectory offices)
{
    private const int LongestShortName = 80;

    /// <summary>Nothing is published: whatever comes in is a draft.</summary>
    public async Task<KeepAnswer> KeepAsync(KeepDraft command, SignedInOfficer by, CancellationToken ct)
    {
        try
        {
            return await step.ExecuteAsync(inner => KeepStepAsync(command, by, inner), ct);
        }
        catch (UndoneException undone)
        {
            return new KeepAnswer.Refused(undone.Reasons);
        }
    }

    private async Task<KeepAnswer> KeepStepAsync(KeepDraft command, SignedInOfficer by, CancellationToken ct)
    {
        var isNew = command.Target is null;
        var id = command.Target ?? NewDrawing.IdFor(by.OfficeSlug, command.Name, command.Operation);
        if (isNew && await definitions.FindAsync(id, VersionOptions.Latest, ct) is not null)
        {
            // The same was kept a moment ago, and may have been worked on since.
            return new KeepAnswer.Kept(id);
        }

        var keys = await LanesAsync(command.Lanes, by, ct);
        var model = LaneSwap.Apply(command.Reading.Drawing.Json, keys);
        (model["definitionId"], model["name"]) = (id, command.Name);
        var properties = model["customProperties"] as JsonObject ?? [];
        model["customProperties"] = properties.Parent is null ? properties : properties.DeepClone();
        WriteProperties(model["customProperties"]!.AsObject(), command);
        if (await saving.SaveAsync(model, publish: false, ct) is SaveAnswer.Refused refused)
        {
            throw new UndoneException([.. refused.Problems.Select(problem => problem.Text)]);
        }

        if (command.Reading.Parcel is { } parcel)
        {
            var kept = await parcels.HandleAsync(new() { Parcel = parcel, OfficeId = by.OfficeId, DefinitionId = id, By = new(by.Id, by.Name) }, ct);
            if (kept is KeepParcelResult.Refused notKept)
            {
                throw new UndoneException([notKept.Reason]);
            }
        }

        return new KeepAnswer.Kept(id);
    }

    /// <summary>The revision that the preview saw tells whether somebody else saved meanwhile; forms are the host's own matter.</summary>
    private static void WriteProperties(JsonObject properties, KeepDraft command)
    {
        properties.Remove(FormPins.Property);
        properties.Remove(TextPin.Property);
        if (command.SeenRevision is { } seen)
        {
            Revision.WriteNumber(properties, seen);
        }

        if (command.Reading.Parcel is { } parcel)
        {
            properties["service"] = parcel.Slug;
        }
    }

    /// <summary>The office's key for each lane of the file; those that are to be added are.</summary>
    private async Task<Dictionary<string, string>> LanesAsync(IReadOnlyList<LaneChoice> choices, SignedInOfficer by, CancellationToken ct)
    {
        var taken = (await offices.AllLanesAsync(by.OfficeId, ct)).Select(lane => lane.Key).ToList();
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var choice in choices)
        {
            if (choice.Own is { } own)
            {
                keys[choice.Lane.Key] = own.Key;
                continue;
            }

            var key = NewDrawing.LaneKey(choice.Lane.Key, taken);
            var name = choice.Lane.ShortName ?? choice.Lane.Name;
            var result = await lanes.HandleAsync(
                new SaveLane
                {
                    AdministratorId = by.Id,
                    LaneId = null,
                    Key = key,
                    Name = choice.Lane.Name,
                    ShortName = name.Length <= LongestShortName ? name : $"{name[..(LongestShortName - 1)]}…",
                    Order = taken.Count + 1,
                    Colour = choice.Lane.Colour ?? (taken.Count % LaneHandler.Colours) + 1,
                },
                ct);
            if (result is not LaneResult.Done)
            {
                throw new UndoneException(result is LaneResult.Invalid invalid
                    ? [.. invalid.Errors.Values.Select(error => $"Pelaksana \"{choice.Lane.Name}\": {error}")]
                    : [$"Pelaksana \"{choice.Lane.Name}\" belum ada di kantor Anda, dan hanya administrator yang dapat menambahkannya. Pilih pelaksana yang sudah ada."]);
            }

            taken.Add(key);
            keys[choice.Lane.Key] = key;
        }

        return keys;
    }

    /// <summary>Undoes what the step did so far.</summary>
    private sealed class UndoneException(IReadOnlyList<string> reasons) : Exception(string.Join(' ', reasons))
    {
        public IReadOnlyList<string> Reasons { get; } = reasons;
    }
}
