using Lajur.Engine.Definitions;
using Lajur.Registry.Services;

namespace Lajur.Registry.Forms.Drawing;

/// <summary>The forms of one version of a drawing.</summary>
/// <param name="Drawing">That version.</param>
/// <param name="Service">The service that it runs.</param>
/// <param name="Forms">By key.</param>
public sealed record DrawnFormSet(WorkflowDefinition Drawing, Service Service, IReadOnlyList<DrawnForm> Forms)
{
    public DrawnForm? Find(string key) => Forms.FirstOrDefault(form => form.Key == key);
}
