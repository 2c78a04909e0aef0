using Lajur.Registry.Services;

namespace Lajur.Registry.Surveys.Terminals;

/// <summary>A terminal that is on, with what may be judged at it.</summary>
public sealed record TerminalView(Guid Id, Guid OfficeId, string Name, string OfficeName, IReadOnlyList<Service> Services);
