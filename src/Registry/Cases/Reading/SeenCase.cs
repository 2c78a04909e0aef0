namespace Lajur.Registry.Cases.Reading;

/// <summary>A case with how much of it an officer is shown, for questions about many at once.</summary>
internal sealed class SeenCase
{
    public required Guid CaseId { get; init; }

    public required bool IsComplaint { get; init; }

    public required CaseSight Sight { get; init; }
}
