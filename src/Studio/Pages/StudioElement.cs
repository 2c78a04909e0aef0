using System.Text.Encodings.Web;

namespace Lajur.Studio.Pages;

/// <summary>
/// One of Elsa Studio's custom elements. A page holds one of them: two at once raise errors that end both.
/// </summary>
public abstract record StudioElement
{
    private StudioElement()
    {
    }

    /// <summary>The element as HTML.</summary>
    public abstract string Html { get; }

    /// <summary>The list of definitions.</summary>
    public sealed record Definitions : StudioElement
    {
        /// <inheritdoc />
        public override string Html => "<elsa-workflow-definition-list></elsa-workflow-definition-list>";
    }

    /// <summary>The editor of one definition.</summary>
    public sealed record Editor(string DefinitionId) : StudioElement
    {
        /// <inheritdoc />
        public override string Html =>
            $"""<elsa-workflow-definition-editor definition-id="{HtmlEncoder.Default.Encode(DefinitionId)}"></elsa-workflow-definition-editor>""";
    }

    /// <summary>The list of instances.</summary>
    public sealed record Instances : StudioElement
    {
        /// <inheritdoc />
        public override string Html => "<elsa-workflow-instance-list></elsa-workflow-instance-list>";
    }

    /// <summary>One instance with its badges and journal.</summary>
    public sealed record Instance(string InstanceId) : StudioElement
    {
        /// <inheritdoc />
        public override string Html =>
            $"""<elsa-workflow-instance-viewer instance-id="{HtmlEncoder.Default.Encode(InstanceId)}"></elsa-workflow-instance-viewer>""";
    }
}
