using Lajur.Registry.Services;
using Lajur.Registry.Surveys.Results;

namespace Lajur.Registry.Surveys.Reports;

/// <summary>What was answered about one service.</summary>
/// <param name="Service">The service.</param>
/// <param name="Totals">Null when it is hidden, so that nothing is told about fewer than five people.</param>
public sealed record ServiceResult(Service Service, ElementTotals? Totals);
