using Lajur.Engine.Migration;

namespace Lajur.Registry.Versions.Plans;

/// <summary>How the cases of one version are to go on in another.</summary>
/// <param name="Plan">The plan itself.</param>
/// <param name="SourceVersion">The number of the version they are on.</param>
/// <param name="TargetVersion">The number of the version they go on in.</param>
/// <param name="Places">The steps of the source version: rows of the SOP first, by number.</param>
/// <param name="Errors">What is wrong with the plan, whatever the case; it cannot be carried out then.</param>
public sealed record PlanView(
    MigrationPlan Plan, int SourceVersion, int TargetVersion, IReadOnlyList<PlaceView> Places, IReadOnlyList<string> Errors);
