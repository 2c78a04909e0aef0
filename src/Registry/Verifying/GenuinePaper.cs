using Lajur.Registry.Services;

namespace Lajur.Registry.Verifying;

/// <summary>What anybody who holds a paper may know of it: nobody's name, nothing of what it says.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="OfficeName">Who issued it.</param>
/// <param name="ServiceName">The service.</param>
/// <param name="ServiceKind">What people come to the service with.</param>
/// <param name="Number">The number that stands on it.</param>
/// <param name="Date">The day that stands on it, in the office's zone.</param>
public sealed record GenuinePaper(PaperKind Kind, string OfficeName, string ServiceName, ServiceKind ServiceKind, string Number, DateOnly Date);
