using System.Text.Json.Nodes;
using Lajur.Engine.Definitions;
using Lajur.Registry.Forms.Drawing;
using Lajur.Registry.Offices;
using Lajur.Registry.Services.Texts;

namespace Lajur.Registry.Exchange.Parcels;

/// <summary>Gathers a service of an office into a parcel.</summary>
public sealed class ParcelMaker(DrawnForms forms, VersionTexts texts, OfficeDirectory offices)
{
    /// <summary>The service that a drawing runs; null when there is no such drawing in the office, or no service runs it.</summary>
    /// <param name="definitionId">The drawing.</param>
    /// <param name="officeId">Whose it is.</param>
    /// <param name="version">Null for the latest, published or not.</param>
    /// <param name="ct">Ends the wait.</param>
    public async Task<ServiceParcel?> FindAsync(string definitionId, Guid officeId, VersionOptions? version = null, CancellationToken ct = default)
    {
        if (await forms.FindAsync(definitionId, officeId, version, ct) is not { } set || await offices.FindAsync(officeId, ct) is not { } office)
        {
            return null;
        }

        var service = (await texts.ReadAsync(set.Drawing, set.Service, ct)).Service;
        var drawing = DrawingMarks.Without(set.Drawing.Json);
        foreach (var property in (string[])[FormPins.Property, TextPin.Property])
        {
            (drawing["customProperties"] as JsonObject)?.Remove(property);
        }

        return new()
        {
            Slug = service.Slug,
            Office = office.Name,
            Version = set.Drawing.Version,
            Drawing = drawing,
            SopPage = service.SopPage,
            Lanes = NamedLanes.Of(LaneSwap.KeysIn(drawing), await offices.AllLanesAsync(officeId, ct)),
            Forms = set.Forms.ToDictionary(form => form.Key, form => form.Json, StringComparer.Ordinal),
            File = new()
            {
                Name = service.Name,
                Kind = service.Kind,
                Summary = service.Summary,
                NumberPrefix = service.NumberPrefix,
                Promise = service.Promise,
                IntakeForm = service.IntakeFormKey,
                KeepsOrder = service.KeepsOrder,
                Standard = service.Standard,
                Guarantee = service.Guarantee,
                Escalation = service.Escalation,
            },
        };
    }
}
