namespace Lajur.Engine.Activities.Containers;

/// <summary>A container that Complete ends.</summary>
public interface IComposite;
