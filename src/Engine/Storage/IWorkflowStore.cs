namespace Lajur.Engine.Storage;

/// <summary>All that the engine keeps. One object, so that one transaction holds it.</summary>
public interface IWorkflowStore : IDefinitionStore, IInstanceStore, IBookmarkStore, IJournalStore, IOperationStore;
