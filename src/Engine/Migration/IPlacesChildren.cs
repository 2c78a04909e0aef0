namespace Lajur.Engine.Migration;

/// <summary>A container that remembers its children by their places in the drawing, which differ from version to version.</summary>
internal interface IPlacesChildren
{
    /// <summary>Rewrites what was remembered by the container whose place this one takes.</summary>
    void Carry(ContainerMove move);
}
