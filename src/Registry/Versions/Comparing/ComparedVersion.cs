using Lajur.Engine.Definitions;
using Lajur.Registry.Forms.Drawing;
using Lajur.Registry.Services.Texts;
using Lajur.Registry.Sop;

namespace Lajur.Registry.Versions.Comparing;

/// <summary>One side of a comparison.</summary>
/// <param name="Drawing">The version.</param>
/// <param name="Matrix">Its SOP.</param>
/// <param name="Forms">The forms that go with it.</param>
public sealed record ComparedVersion(WorkflowDefinition Drawing, SopMatrix Matrix, IReadOnlyList<DrawnForm> Forms)
{
    /// <summary>Its standard and identity page; null when no service runs it.</summary>
    public ServiceText? Text { get; init; }
}
