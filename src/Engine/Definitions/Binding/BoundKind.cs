namespace Lajur.Engine.Definitions.Binding;

/// <summary>How a property is filled from the drawing.</summary>
internal enum BoundKind
{
    None,
    Input,
    Output,
    Child,
    Children,
    Variable,
    Bare,
}
