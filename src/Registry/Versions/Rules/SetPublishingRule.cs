namespace Lajur.Registry.Versions.Rules;

/// <summary>An administrator decides whether drawings of the office need a second person to come into force.</summary>
public sealed record SetPublishingRule
{
    public required Guid AdministratorId { get; init; }

    public required bool NeedsSecondPublisher { get; init; }
}
