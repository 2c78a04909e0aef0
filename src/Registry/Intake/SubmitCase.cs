using Lajur.Registry.Attachments;
using Lajur.Registry.Cases;

namespace Lajur.Registry.Intake;

/// <summary>A citizen, or an officer at the counter for one, applies for a service.</summary>
public sealed record SubmitCase
{
    public required Guid OfficeId { get; init; }

    public required Guid ServiceId { get; init; }

    public required Channel Channel { get; init; }

    public required ApplicantDetails Applicant { get; init; }

    /// <summary>The posted values of the intake form by field key, subject and question among them.</summary>
    public required IReadOnlyDictionary<string, string[]> Values { get; init; }

    public IReadOnlyList<Upload> Files { get; init; } = [];

    /// <summary>Made with the form and posted with it; a repeat gives the same receipt.</summary>
    public required string OperationId { get; init; }

    /// <summary>The offer to go on with this service that it takes up; null when it stands for itself.</summary>
    public Guid? ContinuesRequestId { get; init; }

    /// <summary>The officer at the counter; null when the citizen applies on the web.</summary>
    public Guid? ReceivedById { get; init; }
}
