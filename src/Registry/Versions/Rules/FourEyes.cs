using Lajur.Engine.Definitions;
using Lajur.Engine.Library;
using Lajur.Registry.Offices;
using Lajur.Registry.Services;
using Lajur.Registry.Versions.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Versions.Rules;

/// <summary>In an office that wants a second person, nothing is published but what somebody else approved at this moment.</summary>
public sealed class FourEyes(RegistryDb db) : IPublicationGuard
{
    public async Task<string?> WhyNotAsync(WorkflowDefinition draft, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var (slug, drawing) = (draft.CustomProperties?["office"]?.ToString(), draft.DefinitionId);
        if (!await db.Set<Office>().AnyAsync(
            office => office.NeedsSecondPublisher
                && (office.Slug == slug || db.Set<Service>().Any(service => service.OfficeId == office.Id && service.DefinitionId == drawing)),
            cancellationToken))
        {
            return null;
        }

        var fingerprint = DrawingFingerprint.Of(draft);
        return await db.Set<PublicationRequest>().AnyAsync(
            request => request.VersionId == draft.Id && request.Fingerprint == fingerprint && request.State == PublicationState.Approved, cancellationToken)
            ? null
            : "Kantor Anda mewajibkan persetujuan orang kedua sebelum alur terbit.";
    }
}
