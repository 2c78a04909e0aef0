namespace Lajur.Registry.PersonalData.Retention;

/// <summary>An administrator sets how long a service keeps people's data after a case has ended.</summary>
public sealed record SaveRetention
{
    public required Guid AdministratorId { get; init; }

    public required Guid ServiceId { get; init; }

    /// <summary>Whole months, 1 to <see cref="SaveRetentionHandler.MostMonths"/>; null keeps them until somebody asks for their erasure.</summary>
    public required int? Months { get; init; }

    /// <summary>How many cases the administrator has read would be erased at once; 0 when they were told of none.</summary>
    public int Accepted { get; init; }
}
